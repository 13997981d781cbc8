/** Contrast of two colours as WCAG 2.2 defines it (w3.org/TR/WCAG22, "contrast ratio"). */

/** The least contrast of text on its ground at level AA (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/**
 * The contrast ratio, from 1 (the same) to 21 (black on white).
 *
 * @param one,other colours as `#rrggbb`
 * @throws RangeError when one is not of that form
 */
export function contrastRatio(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lights[0] + 0.05) / (lights[1] + 0.05);
}

function luminance(colour: string): number {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new RangeError(`not a colour of the form #rrggbb: ${colour}`);
  const [red, green, blue] = match.slice(1).map((hex) => linear(parseInt(hex, 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** sRGB to linear light. The threshold is WCAG's own. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

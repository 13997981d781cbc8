type Drawing = typeof import('./draw.ts');

let fetched: Drawing | undefined;

/**
 * What draws charts, if it has come.
 *
 * @see {@link fetchDrawing}
 */
export function drawingAtHand(): Drawing | undefined {
  return fetched;
}

/** Fetches what draws charts; once it has come it is at hand for every chart. */
export async function fetchDrawing(): Promise<Drawing> {
  fetched = await import('./draw.ts');
  return fetched;
}

import { attributeOf, lineOf } from '../../../schemas/mdx.ts';
import { suggest, type Finding } from '../finding.ts';
import type { Content } from '../read.ts';
import { allTexts, tagsIn } from '../texts.ts';

/** What a drawing may not hold, since it becomes part of the page: code, styles, things from elsewhere. */
const UNSAFE =
  /<script|<style|<foreignObject|<image|\sstyle\s*=|\son\w+\s*=|\b(href|src)\s*=(?!\s*["']?\s*#)\s*("[^"]*"|'[^']*'|\S*)|url\((?!\s*["']?\s*#)/i;

/** A picture that a text or the settings ask for. */
interface Asked {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Figures whose picture is missing or of a kind that cannot be shown, and a logo that is not there. */
export function checkFigures(content: Content): Finding[] {
  const asked = [...figures(content), ...logo(content)].filter(({ name }) => name !== '');
  const names = new Set(asked.map(({ name }) => name));
  const shown = content.images.filter(({ name }) => names.has(name));
  return [...asked.flatMap((one) => missing(one, content)), ...shown.flatMap(unsafe)];
}

function figures(content: Content): Asked[] {
  return allTexts(content).flatMap((text) =>
    tagsIn(text)
      .filter(({ tag }) => tag.name === 'Figure')
      .map(({ tag }) => ({
        name: String(attributeOf(tag, 'src') ?? ''),
        file: text.file,
        line: lineOf(tag),
      })),
  );
}

function logo({ site }: Content): Asked[] {
  const name = site?.value.municipality.logo?.file;
  return name ? [{ name, file: site.file, line: site.lineOf(['municipality', 'logo', 'file']) }] : [];
}

function missing({ name, file, line }: Asked, { images }: Content): Finding[] {
  const names = images.map((image) => image.name);
  if (!names.includes(name)) {
    return [
      {
        file,
        line,
        problem: `The picture "${name}" is not in content/images/.`,
        remedy: `Put it there. ${suggest(name, names)}`,
      },
    ];
  }
  if (name.endsWith('.svg')) return [];
  return [
    {
      file,
      line,
      problem: `"${name}" is not a line drawing.`,
      remedy: 'Use an SVG file, so that it follows the theme and works offline at any size.',
    },
  ];
}

function unsafe({ name, source }: Content['images'][number]): Finding[] {
  const found = name.endsWith('.svg') ? UNSAFE.exec(source)?.[0] : undefined;
  if (!found) return [];
  return [
    {
      file: `content/images/${name}`,
      problem: `The drawing holds "${found.trim()}".`,
      remedy:
        'Save it as plain SVG: shapes with attributes, without scripts, style= or anything loaded from elsewhere.',
    },
  ];
}

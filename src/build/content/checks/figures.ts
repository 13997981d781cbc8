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

/**
 * Figures whose picture is missing or of a kind that cannot be shown, a logo that is not there, and
 * figures of a script that no words follow.
 */
export function checkFigures(content: Content): Finding[] {
  const asked = [...figures(content), ...logo(content)].filter(({ name }) => name !== '');
  const names = new Set(asked.map(({ name }) => name));
  const shown = content.images.filter(({ name }) => names.has(name));
  return [
    ...asked.flatMap((one) => missing(one, content)),
    ...shown.flatMap(unsafe),
    ...content.scripts.flatMap(withoutWords),
  ];
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

/** A script is steps in time, and a drawing has none of its own: alone it would be shown nowhere. */
function withoutWords(text: Content['scripts'][number]): Finding[] {
  return tagsIn(text)
    .filter(({ tag, parents }) => {
      const siblings = parents.at(-1)?.children ?? [];
      return tag.name === 'Figure' && siblings[siblings.indexOf(tag) + 1]?.type !== 'paragraph';
    })
    .map(({ tag }) => ({
      file: text.file,
      line: lineOf(tag),
      problem: 'No words follow this drawing.',
      remedy: 'Put it right before the paragraph that says what it shows.',
    }));
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

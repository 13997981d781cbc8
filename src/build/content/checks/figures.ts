import { attributeOf, lineOf } from '../../../schemas/mdx.ts';
import { suggest, type Finding } from '../finding.ts';
import type { Content } from '../read.ts';
import { allTexts, tagsIn } from '../texts.ts';

/** What a drawing may not hold, since it becomes part of the page: code, styles, things from elsewhere. */
const UNSAFE = /<script|<style|<foreignObject|<image|\sstyle=|\son\w+=|(href|src)="(?!#)[^"]*"|url\((?!#)/i;

/** Figures whose picture is missing or of a kind that cannot be shown, and a logo that is not there. */
export function checkFigures(content: Content): Finding[] {
  const { site } = content;
  const logo = site?.value.municipality.logo;
  return [
    ...allTexts(content).flatMap((text) =>
      tagsIn(text)
        .filter(({ tag }) => tag.name === 'Figure')
        .flatMap(({ tag }) =>
          missing(String(attributeOf(tag, 'src') ?? ''), content, text.file, lineOf(tag)),
        ),
    ),
    ...(logo ? missing(logo.file, content, site.file, site.lineOf(['municipality', 'logo', 'file'])) : []),
  ];
}

function missing(name: string, content: Content, file: string, line: number): Finding[] {
  if (name === '') return [];
  const image = content.images.find((one) => one.name === name);
  if (!image) {
    const names = content.images.map((one) => one.name);
    return [
      {
        file,
        line,
        problem: `The picture "${name}" is not in content/images/.`,
        remedy: `Put it there. ${suggest(name, names)}`,
      },
    ];
  }
  if (!name.endsWith('.svg')) {
    return [
      {
        file,
        line,
        problem: `"${name}" is not a line drawing.`,
        remedy: 'Use an SVG file, so that it follows the theme and works offline at any size.',
      },
    ];
  }
  const foreign = UNSAFE.exec(image.source)?.[0];
  return foreign
    ? [
        {
          file: `content/images/${name}`,
          problem: `The drawing holds "${foreign.trim()}".`,
          remedy:
            'Save it as plain SVG: shapes with attributes, without scripts, style= or anything loaded from elsewhere.',
        },
      ]
    : [];
}

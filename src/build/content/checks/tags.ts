import { attributeOf, isTag, lineOf, type MdxNode, type MdxTag } from '../../../schemas/mdx.ts';
import { TAGS, type Attribute, type Tag } from '../../../schemas/tags.ts';
import { suggest, type Finding } from '../finding.ts';
import type { Content, Text } from '../read.ts';
import { allTexts, tagsIn } from '../texts.ts';

/** HTML that would load something from elsewhere. */
const EMBEDS = ['iframe', 'embed', 'object', 'video', 'audio', 'frame', 'link', 'portal'];

type Worry = Omit<Finding, 'file' | 'line'>;

/** Tags and attributes that are not among those an instructor may use, or are used wrongly. */
export function checkTags(content: Content): Finding[] {
  return allTexts(content).flatMap((text) =>
    tagsIn(text).flatMap(({ tag, parents }) =>
      worriesAbout(tag, parents, text).map((worry) => ({ file: text.file, line: lineOf(tag), ...worry })),
    ),
  );
}

function worriesAbout(tag: MdxTag, parents: readonly MdxNode[], text: Text<object>): Worry[] {
  const known: Readonly<Record<string, Tag>> = TAGS[text.kind];
  const name = tag.name ?? '';
  const rule = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!rule) return [unknownTag(name, Object.keys(known))];
  return [
    ...tag.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? unknownAttribute(name, attribute.name, rule) : [spread(name)],
    ),
    ...Object.entries(rule.attributes).flatMap(([attribute, kind]) => attributeWorry(tag, attribute, kind)),
    ...placeWorries(tag, parents, name, rule),
  ];
}

function unknownTag(name: string, known: string[]): Worry {
  const remedies: [boolean, string, string][] = [
    [
      name === 'script',
      'A <script> cannot stand in the content.',
      'Take it out. What a page can do is built in by the developers.',
    ],
    [
      EMBEDS.includes(name),
      `<${name}> would bring in something from outside.`,
      'Take it out, and say in words what it shows. The site asks nobody else for anything, so that nobody learns who reads.',
    ],
    [
      name === 'img' || name === 'svg' || name === 'picture',
      `<${name}> is HTML.`,
      'Put the picture in content/images/ and write <Figure src="name.svg" alt="What it shows" />.',
    ],
    [
      /^[a-z]/.test(name),
      `<${name}> is HTML.`,
      'Write it as plain text or Markdown: **bold**, *italics*, [a link](/hjaelp/), - for a list.',
    ],
  ];
  const [, problem, remedy] = remedies.find(([applies]) => applies) ?? [];
  return {
    problem: problem ?? `<${name}> is not a tag that can be used here.`,
    remedy: remedy ?? suggest(name, known),
  };
}

function unknownAttribute(tag: string, attribute: string, rule: Tag): Worry[] {
  if (Object.hasOwn(rule.attributes, attribute)) return [];
  if (
    attribute === 'style' ||
    attribute === 'class' ||
    attribute === 'className' ||
    attribute.startsWith('on')
  ) {
    return [
      {
        problem: `${attribute}= cannot be written on <${tag}>.`,
        remedy: 'Take it out. The look is the same on every page and is made in one place.',
      },
    ];
  }
  const known = Object.keys(rule.attributes);
  return [
    {
      problem: `<${tag}> has no "${attribute}".`,
      remedy: known.length > 0 ? suggest(attribute, known) : `Write <${tag} /> alone.`,
    },
  ];
}

function spread(tag: string): Worry {
  return { problem: `<${tag}> holds {…}.`, remedy: 'Write each attribute out: name="value".' };
}

function attributeWorry(tag: MdxTag, name: string, kind: Attribute): Worry[] {
  const value = attributeOf(tag, name);
  const example =
    kind.example.startsWith('{') || kind.example.startsWith('"') ? kind.example : `"${kind.example}"`;
  const write = `Write ${name}=${example}.`;
  const missing = !tag.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  if (missing) return kind.optional ? [] : [{ problem: `<${tag.name}> lacks "${name}".`, remedy: write }];
  if (kind.kind === 'number') {
    const fine =
      typeof value === 'number' && Number.isInteger(value) && value >= kind.min && value <= kind.max;
    return fine
      ? []
      : [
          {
            problem: `"${name}" of <${tag.name}> is not a whole number from ${kind.min} to ${kind.max}.`,
            remedy: write,
          },
        ];
  }
  if (typeof value !== 'string' || value.trim() === '') {
    return [{ problem: `"${name}" of <${tag.name}> is empty.`, remedy: write }];
  }
  if (kind.kind === 'id' && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)) {
    return [
      {
        problem: `"${value}" is not an id.`,
        remedy: 'An id has small letters, digits and single hyphens: "week-1-noticed".',
      },
    ];
  }
  if (kind.kind === 'words') {
    return value
      .split(/\s+/)
      .filter((word) => word && !kind.words.includes(word))
      .map((word) => ({
        problem: `"${word}" is not a value of "${name}".`,
        remedy: suggest(word, kind.words),
      }));
  }
  return [];
}

function placeWorries(tag: MdxTag, parents: readonly MdxNode[], name: string, rule: Tag): Worry[] {
  const parent = parents.at(-1);
  const worries: Worry[] = [];
  const empty = tag.children.length === 0;
  if (rule.wraps && empty) {
    worries.push({
      problem: `<${name}> has no text.`,
      remedy: `Write the text between <${name} …> and </${name}>.`,
    });
  }
  if (!rule.wraps && !empty) {
    worries.push({
      problem: `<${name}> wraps text, but stands alone.`,
      remedy: `End the tag with "/>" and put the text outside it.`,
    });
  }
  if (
    rule.inside &&
    !(parent && isTag(parent) && parent.name === rule.inside) &&
    !isInside(parents, rule.inside)
  ) {
    worries.push({
      problem: `<${name}> stands outside <${rule.inside}>.`,
      remedy: `Put it between <${rule.inside} …> and </${rule.inside}>.`,
    });
  }
  if (!rule.inside && tag.type === 'mdxJsxTextElement') {
    worries.push({
      problem: `<${name}> stands in the middle of a line.`,
      remedy: 'Give it lines of its own, with an empty line before and after.',
    });
  }
  const written = rule.oneOf?.filter((one) => attributeOf(tag, one) !== undefined).length;
  if (rule.oneOf && written !== 1) {
    worries.push({
      problem: `<${name}> needs exactly one of ${rule.oneOf.join(', ')}.`,
      remedy: `Write one, e.g. <${name} ${rule.oneOf[0]}="others">.`,
    });
  }
  return worries;
}

function isInside(parents: readonly MdxNode[], name: string): boolean {
  return parents.some((parent) => isTag(parent) && parent.name === name);
}

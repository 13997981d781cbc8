import { RewritingStream } from 'parse5-html-rewriting-stream';

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What stands in a file of the built site, before any browser has touched it. */
export interface PageFile {
  readonly tags: readonly Tag[];
  /** The text of the main heading, its white space made single spaces. */
  readonly heading: string;
}

export function parsePage(html: string): PageFile {
  const stream = new RewritingStream();
  const tags: Tag[] = [];
  let heading = '';
  let inHeading = false;
  stream.on('startTag', ({ tagName, attrs }) => {
    tags.push({ name: tagName, attributes: new Map(attrs.map(({ name, value }) => [name, value])) });
    if (tagName === 'h1') inHeading = true;
  });
  stream.on('endTag', ({ tagName }) => {
    if (tagName === 'h1') inHeading = false;
  });
  stream.on('text', ({ text }) => {
    if (inHeading) heading += text;
  });
  stream.end(html);
  return { tags, heading: heading.replace(/\s+/g, ' ').trim() };
}

/** The value of an attribute on the first tag that has it. */
export function attributeOf({ tags }: PageFile, name: string): string | undefined {
  return tags.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
}

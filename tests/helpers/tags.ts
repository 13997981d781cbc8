import { RewritingStream } from 'parse5-html-rewriting-stream';

/** A tag of a page as a browser reads it. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text between its ends, for `script` and `style`. */
  readonly text: string;
}

/** Every tag of a page, in order. */
export function tagsOf(html: string): Tag[] {
  const tags: (Omit<Tag, 'text'> & { text: string })[] = [];
  const stream = new RewritingStream();
  let open: (typeof tags)[number] | undefined;
  stream.on('startTag', ({ tagName, attrs, selfClosing }) => {
    open = {
      name: tagName,
      attributes: new Map(attrs.map(({ name, value }) => [name, value])),
      text: '',
    };
    tags.push(open);
    if (selfClosing) open = undefined;
  });
  stream.on('text', (_, raw) => {
    if (open && ['script', 'style'].includes(open.name)) open.text += raw;
  });
  stream.on('endTag', () => (open = undefined));
  stream.end(html);
  return tags;
}

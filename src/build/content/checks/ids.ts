import type { IdKind } from '../../../schemas/ids.ts';
import { attributeOf, isTag, lineOf } from '../../../schemas/mdx.ts';
import { suggest, type Finding } from '../finding.ts';
import type { LogText } from '../logs.ts';
import type { Content, Text } from '../read.ts';
import { allTexts, tagsIn } from '../texts.ts';

/** An id with its kind, as in `content/ids.json`, and where it is given. */
interface Given {
  readonly entry: string;
  readonly file: string;
  readonly line: number;
  /** Twins give the same ids, so that twice means twice in one language. */
  readonly locale: string;
}

const given = (kind: IdKind, id: string, text: Text<object>, line: number): Given => ({
  entry: `${kind}:${id}`,
  file: text.file,
  line,
  locale: text.locale,
});

/** Every id that the content gives to something. */
export function idsGiven(content: Content): Given[] {
  const plan = (kind: IdKind, { file, value }: { file: string; value: { id: string } }): Given => ({
    entry: `${kind}:${value.id}`,
    file,
    line: 1,
    locale: '',
  });
  return [
    ...content.courses.map((course) => plan('course', course)),
    ...content.practices.map((practice) => plan('practice', practice)),
    ...content.modules.map((text) => given('module', `${text.owner}/${text.frontmatter.module}`, text, 2)),
    ...content.pages.map((text) => given('page', text.frontmatter.page, text, 2)),
    ...content.logs.flatMap(idsOfLog),
    ...allTexts(content).flatMap((text) =>
      tagsIn(text).flatMap(({ tag, parents }) => idOfTag(tag, parents, text)),
    ),
  ];
}

function idsOfLog({ id, locale, file, value, lineOf }: LogText): Given[] {
  const own = (entry: string, line: number): Given => ({ entry: `log:${entry}`, file, line, locale });
  // A field that stands twice is told of where logs are checked.
  const fields = new Map(value.fields.map((field, at) => [field.id, lineOf(['fields', at, 'id'])]));
  return [own(id, 1), ...[...fields].map(([field, line]) => own(`${id}/${field}`, line))];
}

function idOfTag(
  tag: ReturnType<typeof tagsIn>[number]['tag'],
  parents: ReturnType<typeof tagsIn>[number]['parents'],
  text: Text<object>,
): Given[] {
  const id = attributeOf(tag, 'id');
  if (typeof id !== 'string') return [];
  if (tag.name === 'Reflect') return [given('prompt', id, text, lineOf(tag))];
  if (tag.name === 'Checklist') return [given('checklist', id, text, lineOf(tag))];
  if (tag.name !== 'Item') return [];
  const list = parents.findLast((parent) => isTag(parent) && parent.name === 'Checklist');
  const listId = list && isTag(list) ? attributeOf(list, 'id') : undefined;
  return [given('checklist', `${listId ?? ''}/${id}`, text, lineOf(tag))];
}

/** Ids that stand twice, that nothing answers to, that vanished, or that are not on the list yet. */
export function checkIds(content: Content): Finding[] {
  const all = idsGiven(content);
  return [...duplicates(all), ...unknownIds(content), ...againstTheList(content, all)];
}

function duplicates(all: Given[]): Finding[] {
  const first = new Map<string, Given>();
  return all.flatMap((one) => {
    const key = `${one.entry} ${one.locale}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, one);
      return [];
    }
    return [
      {
        file: one.file,
        line: one.line,
        problem: `The id "${one.entry.replace(/^\w+:/, '')}" is used already, in ${earlier.file}:${earlier.line}.`,
        remedy: 'Give this one an id of its own; notes hang on it.',
      },
    ];
  });
}

/** Tags that lead to a practice or a log that is not there. */
function unknownIds(content: Content): Finding[] {
  const known: Readonly<Record<string, { what: string; ids: string[] }>> = {
    Practice: { what: 'practice', ids: content.practices.map(({ value }) => value.id) },
    Log: { what: 'log', ids: [...new Set(content.logs.map(({ id }) => id))] },
  };
  return allTexts(content).flatMap((text) =>
    tagsIn(text).flatMap(({ tag }) => {
      const name = tag.name ?? '';
      const kind = Object.hasOwn(known, name) ? known[name] : undefined;
      const id = String(attributeOf(tag, 'id') ?? '');
      return !kind || id === '' || kind.ids.includes(id)
        ? []
        : [
            {
              file: text.file,
              line: lineOf(tag),
              problem: `There is no ${kind.what} "${id}".`,
              remedy: suggest(id, kind.ids),
            },
          ];
    }),
  );
}

function againstTheList({ ids }: Content, all: Given[]): Finding[] {
  if (!ids) return [];
  const { published, retired } = ids.value;
  const now = new Set(all.map(({ entry }) => entry));
  const known = new Set([...published, ...retired]);
  const vanished = published.filter((entry) => !now.has(entry) && !retired.includes(entry));
  const returned = retired.filter((entry) => now.has(entry));
  const fresh = all.filter(
    ({ entry }, at) => !known.has(entry) && all.findIndex((one) => one.entry === entry) === at,
  );
  return [
    ...vanished.map((entry) => ({
      file: ids.file,
      line: ids.lineOf(['published', published.indexOf(entry)]),
      problem: `The id "${entry}" was published and is gone; somebody's notes may hang on it.`,
      remedy: 'Put it back. If it is gone for good, move its line to "retired".',
    })),
    ...returned.map((entry) => ({
      file: ids.file,
      line: ids.lineOf(['retired', retired.indexOf(entry)]),
      problem: `The id "${entry}" is retired, and in use again.`,
      remedy: 'Use a new id; an old one brings back notes written for something else.',
    })),
    ...fresh.map(({ entry, file, line }) => ({
      file,
      line,
      problem: `The id "${entry}" is new and not in content/ids.json.`,
      remedy: 'Run "npm run ids" to write it there. From then on it stays.',
    })),
  ];
}

import { asList, asObject, asText, at, extensions, URLS, type JsonObject } from './json.ts';
import { place, type Path, type Problem } from './outcome.ts';

/** FHIR's own advice. */
const MAX_LINK_ID = 255;

/** A line of a questionnaire, whatever group it stood in. */
export interface Entry {
  readonly path: Path;
  readonly linkId: string;
  readonly type: string;
  readonly text: string;
  /** Its number as printed, such as "1.". */
  readonly prefix: string;
  /** Codes of the question itself, LOINC's and SNOMED's. */
  readonly codes: readonly string[];
  /** Not meant to be seen: it or a group around it is hidden. */
  readonly hidden: boolean;
  readonly item: JsonObject;
}

/**
 * A questionnaire's items as one list, groups before what stands in them.
 *
 * @param root a file that {@link guard} let through
 */
export function entriesOf(root: JsonObject): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const waiting: { value: unknown; path: Path; hidden: boolean }[] = [
    { value: root, path: [], hidden: false },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    const item = asObject(value);
    if (!item) {
      problems.push({
        path,
        problem: `What stands at ${place(path)} is no item: an item is an object with linkId, type and text.`,
        remedy: 'Mend it, or take it out.',
      });
      continue;
    }
    const hidden =
      next.hidden || extensions(item, URLS.hidden).some((one) => at(one, 'valueBoolean') === true);
    if (path.length > 0) entries.push(entryOf(item, path, hidden));
    if ((asText(at(item, 'linkId')) ?? '').length > MAX_LINK_ID) {
      problems.push({
        path: [...path, 'linkId'],
        problem: `The linkId at ${place(path)} is longer than ${MAX_LINK_ID} letters.`,
        remedy: 'Give it a short one; answers are kept by it.',
      });
    }
    const inner = at(item, 'item');
    if (inner !== undefined && !Array.isArray(inner)) {
      problems.push({
        path: [...path, 'item'],
        problem: `What stands at ${place([...path, 'item'])} is not a list.`,
        remedy: 'Write the items between square brackets.',
      });
    }
    for (const [index, one] of [...asList(inner).entries()].reverse()) {
      waiting.push({ value: one, path: [...path, 'item', index], hidden });
    }
  }
  return { entries, problems };
}

function entryOf(item: JsonObject, path: Path, hidden: boolean): Entry {
  return {
    path,
    // Cut where they are only quoted: a longer linkId is refused, a longer type is none.
    linkId: (asText(at(item, 'linkId')) ?? '').slice(0, MAX_LINK_ID),
    type: (asText(at(item, 'type')) ?? '').slice(0, 40),
    text: asText(at(item, 'text')) ?? '',
    prefix: (asText(at(item, 'prefix')) ?? '').slice(0, 40),
    codes: codesOf(item),
    hidden,
    item,
  };
}

const SYSTEMS = ['http://loinc.org', 'http://snomed.info/sct'];

/** Codes of the systems whose codes are known here. */
export function codesOf(element: JsonObject): string[] {
  return asList(at(element, 'code'))
    .filter((coding) => SYSTEMS.some((system) => at(coding, 'system') === system))
    .flatMap((coding) => asText(at(coding, 'code')) ?? []);
}

/** Whether somebody is to answer it: shown, not reckoned, and of a kind that can be counted or named. */
export function isQuestion({ type, hidden, item }: Entry): boolean {
  if (hidden || at(item, 'readOnly') === true || extensions(item, URLS.calculated).length > 0) return false;
  if (type === 'integer') {
    return (
      Array.isArray(at(item, 'answerOption')) || extensions(item, URLS.minValue, URLS.maxValue).length === 2
    );
  }
  return type === 'choice' || type === 'open-choice';
}

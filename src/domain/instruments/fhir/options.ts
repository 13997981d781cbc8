import { asList, asText, at, extensions, URLS, type JsonObject } from './json.ts';
import { place, type Answer, type Path, type Problem } from './outcome.ts';
import type { Entry } from './entries.ts';

/** An answer as the file has it, before it is known what it counts. */
interface RawOption {
  readonly text: string | undefined;
  readonly code: string | undefined;
  /** The numbers that ordinalValue or itemWeight give it, wherever they stand. */
  readonly weights: readonly unknown[];
  readonly integer: unknown;
}

/** An answer list that the file only points to. */
export interface Elsewhere {
  readonly elsewhere: string;
}

/** How a question is answered, or why that cannot be told. */
export function answerOf(entry: Entry, root: JsonObject): Answer | Elsewhere | Problem {
  const { item, path } = entry;
  const set = at(item, 'answerValueSet');
  const inline = asList(at(item, 'answerOption'));
  if (entry.type === 'open-choice') {
    return problem(
      entry,
      'lets people write an answer of their own, which cannot be counted',
      'Make it a "choice".',
    );
  }
  if (inline.length > 0) return counted(inline.map(inlineOption), entry, [...path, 'answerOption']);
  if (entry.type === 'integer') return spanOf(entry);
  if (typeof set !== 'string') {
    return problem(
      entry,
      'has no answers to choose from',
      'Give it an answerOption list with ordinalValues.',
    );
  }
  const valueSet = asList(at(root, 'contained')).find(
    (one) =>
      at(one, 'resourceType') === 'ValueSet' &&
      (set === `#${asText(at(one, 'id'))}` || set === at(one, 'url')),
  );
  if (valueSet === undefined) {
    return set.startsWith('#')
      ? problem(
          entry,
          `takes its answers from "${set}", and the file contains no such ValueSet`,
          'Put it in.',
        )
      : { elsewhere: set };
  }
  const concepts = conceptsOf(valueSet);
  return concepts
    ? counted(concepts.map(conceptOption), entry, [...path, 'answerValueSet'])
    : problem(
        entry,
        `takes its answers from "${set}", which does not spell them out`,
        'List them as concepts.',
      );
}

function problem(entry: Entry, what: string, remedy: string): Problem {
  return { path: entry.path, problem: `Question "${entry.linkId}" at ${place(entry.path)} ${what}.`, remedy };
}

function spanOf(entry: Entry): Answer | Problem {
  const [min, max] = [URLS.minValue, URLS.maxValue].map((url) =>
    at(extensions(entry.item, url)[0], 'valueInteger'),
  );
  return isWhole(min) && isWhole(max) && min < max
    ? { kind: 'whole-number', min, max }
    : problem(entry, 'has no lowest and highest number', 'Give it minValue and maxValue as valueInteger.');
}

function inlineOption(option: unknown): RawOption {
  const coding = at(option, 'valueCoding');
  const integer = at(option, 'valueInteger');
  return {
    text:
      asText(at(coding, 'display')) ??
      asText(at(option, 'valueString')) ??
      (isWhole(integer) ? `${integer}` : undefined),
    code: asText(at(coding, 'code')),
    weights: [...weightsOf(option), ...weightsOf(coding)],
    integer,
  };
}

function conceptOption(concept: unknown): RawOption {
  return {
    text: asText(at(concept, 'display')),
    code: asText(at(concept, 'code')),
    weights: weightsOf(concept),
    integer: undefined,
  };
}

/** The number in each weighing extension; what is no number stays in, to be told. */
function weightsOf(element: unknown): unknown[] {
  return extensions(element, URLS.ordinalValue, URLS.itemWeight).map(
    (one) => at(one, 'valueDecimal') ?? at(one, 'valueInteger') ?? null,
  );
}

/** What a ValueSet spells out; undefined when it leaves anything to a server. */
function conceptsOf(valueSet: unknown): readonly unknown[] | undefined {
  const compose = at(valueSet, 'compose');
  if (at(compose, 'exclude') !== undefined) return undefined;
  const includes = asList(at(compose, 'include'));
  const lists = includes.map((include) => asList(at(include, 'concept')));
  if (lists.length > 0 && lists.every((list) => list.length > 0)) return lists.flat();
  const expansion = asList(at(at(valueSet, 'expansion'), 'contains'));
  return expansion.length > 0 && expansion.every((one) => at(one, 'contains') === undefined)
    ? expansion
    : undefined;
}

/** Options with what they count, by one way of counting for the whole list. */
function counted(raw: readonly RawOption[], entry: Entry, path: Path): Answer | Problem {
  const bad = (what: string, remedy: string) => ({ ...problem(entry, what, remedy), path });
  if (raw.some(({ text }) => text === undefined)) {
    return bad('has an answer without words', 'Give each answer a "display".');
  }
  if (raw.some(({ weights }) => new Set(weights).size > 1)) {
    return bad('has an answer that counts two different numbers', 'Leave one ordinalValue or itemWeight.');
  }
  const values = valuesOf(raw);
  if (!values) {
    const names = raw.flatMap(({ code, text = '' }) => (code === undefined ? [] : [{ name: code, text }]));
    return names.length === raw.length && raw.every(({ weights }) => weights.length === 0)
      ? { kind: 'named', options: names }
      : bad('does not say for each answer what it counts', 'Give every answer an ordinalValue.');
  }
  if (!values.every(isWhole)) {
    return bad(
      'has an answer that counts no whole number',
      'Write whole numbers as ordinalValue, without quotation marks.',
    );
  }
  if (new Set(values).size < values.length) {
    return bad('has two answers that count the same', 'Give each answer an ordinalValue of its own.');
  }
  const options = raw.map(({ text = '', code }, index) => ({
    value: values[index] ?? 0,
    text,
    ...(code === undefined ? {} : { code }),
  }));
  return { kind: 'choice', options };
}

/** Weights before plain numbers before codes that are numbers; never a mix, which would be guessing. */
function valuesOf(raw: readonly RawOption[]): unknown[] | undefined {
  if (raw.every(({ weights }) => weights.length > 0)) return raw.map(({ weights }) => weights[0]);
  if (raw.some(({ weights }) => weights.length > 0)) return undefined;
  if (raw.every(({ integer }) => integer !== undefined)) return raw.map(({ integer }) => integer);
  if (raw.every(({ code }) => code !== undefined && /^\d{1,2}$/.test(code)))
    return raw.map(({ code }) => Number(code));
  return undefined;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

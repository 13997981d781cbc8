import { fold, foldWithPlaces } from './fold.ts';
import type { Note } from './notes.ts';

/** Part of a text, as `slice` takes it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the words of a query stand in one text of a note, in order and apart. */
export interface Marks {
  readonly field: string;
  readonly spans: readonly Span[];
}

/** Notes made ready, once, to be searched at every letter typed. */
export type Searchable = readonly { readonly note: Note; readonly folded: readonly string[] }[];

/** Makes notes ready to be searched, newest first. */
export function searchable(notes: readonly Note[]): Searchable {
  return [...notes]
    .sort(newestFirst)
    .map((note) => ({ note, folded: note.texts.map(({ text }) => fold(text)) }));
}

/**
 * The notes in which every word of the query occurs, newest first. Words may stand in any of a note's
 * texts, in any order, and inside longer words, as Danish has them; a query without words finds nothing.
 */
export function search(notes: Searchable, query: string): Note[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return notes
    .filter(({ folded }) => words.every((word) => folded.some((text) => text.includes(word))))
    .map(({ note }) => note);
}

/** The places of a query's words in a note that was found, for marking; texts without any are left out. */
export function marksIn(note: Note, query: string): Marks[] {
  const words = wordsOf(query);
  return note.texts.flatMap(({ field, text }) => {
    const { folded, begins, ends } = foldWithPlaces(text);
    const found = words.flatMap((word) => occurrences(folded, word));
    const spans = found.map(({ from, to }) => ({ from: begins[from] ?? 0, to: ends[to - 1] ?? 0 }));
    return spans.length > 0 ? [{ field, spans: united(spans) }] : [];
  });
}

function wordsOf(query: string): string[] {
  return [...new Set(fold(query).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    spans.push({ from, to: from + word.length });
  }
  return spans;
}

/** Spans in order, those that overlap or adjoin made one. */
function united(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last && span.from <= last.to) {
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else apart.push(span);
  }
  return apart;
}

function newestFirst(one: Note, other: Note): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  if (one.updatedAt !== other.updatedAt) return one.updatedAt < other.updatedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

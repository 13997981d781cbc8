/** A guided practice as data: what is said, where it is quiet, where a bell rings. */

/** Words a minute of unhurried guidance; ordinary Danish reading aloud is nearer 150. A choice of this project. */
export const WORDS_PER_MINUTE = 90;

/** A step's place in versions of different lengths: it is part of those of `from` minutes and more. */
interface InVersions {
  /** Minutes, 0 for a step that is in every version. */
  readonly from: number;
}

/** A line drawing of a position. */
export interface Drawing {
  /** The file's name, e.g. `lying-side.svg`. */
  readonly src: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

export interface Say extends InVersions {
  readonly kind: 'say';
  readonly text: string;
  /** Shown beside the words; it takes no time of its own. */
  readonly drawing?: Drawing;
}

export interface Silence extends InVersions {
  readonly kind: 'pause';
  /** Its share of the silence, 1–6, beside the other pauses. */
  readonly weight: number;
}

export interface Bell extends InVersions {
  readonly kind: 'bell';
}

export type Step = Say | Silence | Bell;

/** Steps in the order they come. */
export type Script = readonly Step[];

/** How many words a text has, hyphened ones counting once. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** The id a drawing has in the page, where a script's steps find it: `drawing-lying-side`. */
export function drawingId(src: string): string {
  return `drawing-${src.replace(/\.svg$/, '')}`;
}

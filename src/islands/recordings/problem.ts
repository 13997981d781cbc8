/** Why a recording was not taken along. Nothing of it is kept then. */
export type TakeProblemKind =
  /** The device or the browser's share of it is full. */
  | 'full'
  /** The host did not answer, or stopped in the middle. */
  | 'network'
  /** What came is not the file that the site names: cut short, old, or another page in its place. */
  | 'bytes'
  /** The browser keeps no files for the site; its own words are in `cause`. */
  | 'refused';

export class TakeProblem extends Error {
  override name = 'TakeProblem';
  readonly kind: TakeProblemKind;

  constructor(kind: TakeProblemKind, cause?: unknown) {
    super(`recording: ${kind}`, { cause });
    this.kind = kind;
  }
}

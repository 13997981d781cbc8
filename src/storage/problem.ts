/**
 * What can stand between a participant and their data. Each has its own words in the interface
 * (`storage.problem.*`) with what to do; none loses what is being written.
 */
export type ProblemKind =
  /** There is no IndexedDB: an old browser, a private window, or storage switched off. */
  | 'unavailable'
  /** Another tab still has the site's older version open. */
  | 'blocked'
  /** The data was written by a newer version of the site than this one. */
  | 'newer'
  /** The device or the browser's share of it is full. */
  | 'full'
  /** Anything else; the browser's own words are in `cause`. */
  | 'failed';

export class StorageProblem extends Error {
  override name = 'StorageProblem';
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, cause?: unknown) {
    super(`storage: ${kind}`, { cause });
    this.kind = kind;
  }
}

const KINDS: Record<string, ProblemKind> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
  InvalidAccessError: 'unavailable',
};

/** The problem behind an error of the browser's. */
export function problemOf(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  return new StorageProblem(KINDS[nameOf(error)] ?? 'failed', error);
}

/**
 * Whether the browser lost an open connection, as an error of work on it says: closed behind our back
 * (InvalidStateError), in the middle of a transaction (AbortError), or as Safari does, "Connection to
 * Indexed Database server lost" (UnknownError).
 */
export function isLost(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(error));
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

import { useState } from 'preact/hooks';

export interface Asked<T> {
  /** Undefined until it has been asked for and has come. */
  readonly part: T | undefined;
  /** Whether it did not come the last time it was asked for. */
  readonly failed: boolean;
  readonly ask: () => void;
}

/**
 * A part of the page that is fetched once somebody asks for it, and again when it did not come.
 *
 * @param load imports it
 */
export function useAsked<T>(load: () => Promise<T>): Asked<T> {
  const [fetched, setFetched] = useState<{ readonly part: T } | 'failed'>();
  const part = typeof fetched === 'object' ? fetched.part : undefined;
  function ask() {
    if (part !== undefined) return;
    load().then(
      (its) => setFetched({ part: its }),
      () => setFetched('failed'),
    );
  }
  return { part, failed: fetched === 'failed', ask };
}

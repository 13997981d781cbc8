import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is fetched once the rest is there, for what is not the first thing to see.
 * Undefined until it has come, and when it does not come.
 *
 * @param load imports it; the same at every call
 */
export function useLater<T>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<{ readonly its: T }>();
  useEffect(() => {
    // Without a network and without the site on the device it is missing, and the page is whole without.
    load().then(
      (its) => setPart({ its }),
      () => undefined,
    );
  }, []);
  return part?.its;
}

import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is fetched once the rest is there, or when it is asked for. Undefined until
 * it has come, and when it does not come.
 *
 * @param load imports it; the same at every call
 * @param asked whether it is wanted by now
 */
export function useLater<T>(load: () => Promise<T>, asked = true): T | undefined {
  const [part, setPart] = useState<{ readonly its: T }>();
  useEffect(() => {
    if (!asked) return;
    // Without a network and without the site on the device it is missing, and the page is whole without.
    load().then(
      (its) => setPart({ its }),
      () => undefined,
    );
  }, [asked, load]);
  return part?.its;
}

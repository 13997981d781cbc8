import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus to an element when it has come up or when what it shows has changed, so that the
 * keyboard and a screen reader go on from there.
 *
 * @param shows what the element shows; `undefined` leaves the focus where it is
 */
export function useFocus<T extends HTMLElement>(shows: string | undefined) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (shows !== undefined) element.current?.focus();
  }, [shows]);
  return element;
}

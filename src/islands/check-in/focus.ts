import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus to an element when it has come up or when what it shows has changed, so that the
 * keyboard and a screen reader go on from there.
 *
 * @param shows what the element shows; `undefined` leaves the focus where it is
 * @param atOnce false for an element that comes up together with another one that takes the focus
 */
export function useFocus<T extends HTMLElement>(shows: string | undefined, atOnce = true) {
  const element = useRef<T>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (shows !== undefined && (atOnce || !isFirst.current)) element.current?.focus();
    isFirst.current = false;
  }, [shows]);
  return element;
}

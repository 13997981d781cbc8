import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Unfolds something while the page is printed, and folds it again if it was folded. */
export function useOpenInPrint(details: RefObject<HTMLDetailsElement>): void {
  useEffect(() => {
    let opened = false;
    const open = () => {
      if (!details.current || details.current.open) return;
      opened = details.current.open = true;
    };
    const close = () => {
      if (opened && details.current) details.current.open = false;
      opened = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [details]);
}

/** Unfolds something once there is a reason to; the reader can fold it again. */
export function useOpenWhen(details: RefObject<HTMLDetailsElement>, reason: boolean): void {
  useEffect(() => {
    if (reason && details.current) details.current.open = true;
  }, [details, reason]);
}

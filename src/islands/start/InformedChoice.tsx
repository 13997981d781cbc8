import { useLayoutEffect, useRef } from 'preact/hooks';

/** The id of the text in the page's own HTML. */
export const INFORMED_CHOICE = 'informed-choice';

/** What the page for starting knows of the text; it is content, and has a page of its own too. */
export interface InformedText {
  readonly title: string;
  readonly address: string;
}

/**
 * What to know before saying yes. The text stands in the page's HTML, hidden; it is brought here as
 * it is, and goes back when the step is left. Written by the island it would weigh twice, or need
 * innerHTML, which the page's policy refuses.
 */
export function InformedChoice() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const text = document.getElementById(INFORMED_CHOICE);
    const home = text?.parentElement;
    if (!text || !home) return undefined;
    place.current?.append(text);
    text.hidden = false;
    return () => {
      text.hidden = true;
      home.append(text);
    };
  }, []);
  return <div ref={place} />;
}

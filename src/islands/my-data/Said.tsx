import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly words: string;
  readonly more?: string;
}

/** What was done, where the keyboard and a screen reader are brought to: the button they stood on may be gone. */
export function Said({ words, more }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p ref={said} tabIndex={-1} role="status">
      <strong>{words}</strong> {more}
    </p>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Props {
  /** What is in the frame; when it changes, the keyboard comes to the frame. */
  readonly holds: string | boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Holds the keyboard's place when what it stood on gives way to something else, such as a form. */
export function FocusFrame({ holds, class: name, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const held = useRef(holds);
  // Before anybody can press a key in what has come.
  useLayoutEffect(() => {
    if (held.current !== holds) frame.current?.focus({ preventScroll: true });
    held.current = holds;
  }, [holds]);
  return (
    <div class={name} ref={frame} tabIndex={-1}>
      {children}
    </div>
  );
}

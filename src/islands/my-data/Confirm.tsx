import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What will be gone. */
  readonly children: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/**
 * Asks once more, in the page. The keyboard and a screen reader are brought to the question, and back
 * to where they were when it is answered.
 */
export function Confirm({ title, children, yes, no, onYes, onNo }: Props) {
  const id = useId();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    question.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div class="card confirm" role="group" aria-labelledby={id}>
      <h3 id={id} ref={question} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <p class="actions">
        <button type="button" class="button plain" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}

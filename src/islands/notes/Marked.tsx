import type { Span } from '../../domain/search.ts';

interface Props {
  readonly text: string;
  /** In order and apart. */
  readonly spans?: readonly Span[] | undefined;
}

/** A text of the participant's, with what was searched for marked. */
export function Marked({ text, spans = [] }: Props) {
  let end = 0;
  return (
    <>
      {spans.flatMap(({ from, to }) => {
        const before = text.slice(end, from);
        end = to;
        return [before, <mark key={from}>{text.slice(from, to)}</mark>];
      })}
      {text.slice(end)}
    </>
  );
}

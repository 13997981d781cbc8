import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly legend: ComponentChildren;
  readonly from?: number;
  readonly to?: number;
  /** What the ends mean. */
  readonly low: string;
  readonly high: string;
  /** The words for leaving it open. */
  readonly none: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A scale of whole numbers, 0 to 10 if nothing else is said; an answer can be taken back. */
export function Scale({ legend, from = 0, to = 10, low, high, none, value, onChange }: Props) {
  const name = useId();
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return (
    <fieldset class="question scale">
      <legend>{legend}</legend>
      <div class="choices numbers">
        {numbers.map((number) => (
          <label key={number}>
            <input
              type="radio"
              name={name}
              checked={number === value}
              onChange={() => onChange(number)}
              aria-label={
                number === from ? `${number}, ${low}` : number === to ? `${number}, ${high}` : undefined
              }
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <p class="ends quiet" aria-hidden="true">
        <span>
          {from}: {low}
        </span>
        <span>
          {to}: {high}
        </span>
      </p>
      {value !== undefined && (
        <button type="button" class="text-button" onClick={() => onChange(undefined)}>
          {none}
        </button>
      )}
    </fieldset>
  );
}

import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Option<T> {
  readonly value: T;
  readonly label: ComponentChildren;
}

interface Common<T> {
  readonly legend: ComponentChildren;
  /** Words below the question. */
  readonly hint?: ComponentChildren;
  readonly options: readonly Option<T>[];
  /** Set beneath each other, for options of several words. */
  readonly tall?: boolean;
}

interface One<T> extends Common<T> {
  /** Set close together, for options that are numbers. */
  readonly numbers?: boolean;
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

interface Many<T> extends Common<T> {
  readonly values: readonly T[];
  readonly onChange: (values: T[]) => void;
}

/** A question with answers to tap, of which one holds. */
export function Choices<T extends string | number>({
  legend,
  hint,
  options,
  tall = false,
  numbers = false,
  value,
  onChange,
}: One<T>) {
  const name = useId();
  return (
    <fieldset class="question">
      <legend>{legend}</legend>
      {hint && <p class="quiet">{hint}</p>}
      <div class={numbers ? 'choices numbers' : tall ? 'choices tall' : 'choices'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A question with answers to tap, of which any number hold. */
export function ManyChoices<T extends string | number>({
  legend,
  hint,
  options,
  tall = false,
  values,
  onChange,
}: Many<T>) {
  const toggle = (value: T) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset class="question">
      <legend>{legend}</legend>
      {hint && <p class="quiet">{hint}</p>}
      <div class={tall ? 'choices tall' : 'choices'}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  readonly options: readonly { readonly value: T; readonly label: ComponentChildren }[];
  readonly values: ReadonlySet<T>;
  readonly onChange: (values: ReadonlySet<T>) => void;
}

/** Things to tick, each on a line of its own. */
export function Ticks<T extends string>({ options, values, onChange }: Props<T>) {
  const toggle = (value: T) => {
    const next = new Set(values);
    if (!next.delete(value)) next.add(value);
    onChange(next);
  };
  return (
    <ul class="ticks" role="list">
      {options.map(({ value, label }) => (
        <li key={value}>
          <label>
            <input
              type="checkbox"
              autocomplete="off"
              checked={values.has(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

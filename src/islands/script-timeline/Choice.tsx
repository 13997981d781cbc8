interface Props {
  readonly label: string;
  readonly options: readonly number[];
  readonly name: (option: number) => string;
  /** Undefined when there is nothing to choose. */
  readonly value: number | undefined;
  readonly onChange: (option: number) => void;
}

/** One number to choose among several. */
export function Choice({ label, options, name, value, onChange }: Props) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        disabled={options.length === 0}
        autocomplete="off"
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

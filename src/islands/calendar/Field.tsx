interface Props {
  /** The field's name on the page, once on it. */
  readonly name: string;
  readonly kind: 'text' | 'time' | 'number';
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What has to be mended, if anything. */
  readonly problem?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** Something to write, with a hint or what has to be mended below it. */
export function Field({ name, kind, label, value, hint, problem, onInput }: Props) {
  const about = `calendar-${name}-about`;
  const said = problem ?? hint;
  return (
    <div class={`field ${kind}${problem === undefined ? '' : ' to-mend'}`}>
      <label>
        <span>{label}</span>
        <input
          // A number field throws away what it cannot read; here what was written stays.
          type={kind === 'number' ? 'text' : kind}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          autocomplete="off"
          value={value}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={said === undefined ? undefined : about}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      {said !== undefined && (
        <p id={about} class={problem === undefined ? 'hint' : 'mend'}>
          {said}
        </p>
      )}
    </div>
  );
}

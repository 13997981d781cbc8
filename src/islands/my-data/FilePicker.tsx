interface Props {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/**
 * A button that chooses a file. Which kinds of file may be chosen is not said: some phones do not know
 * JSON, and would let nothing be chosen.
 */
export function FilePicker({ label, onChoose }: Props) {
  return (
    <label class="file">
      <input
        type="file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // So that the same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
      <span class="button plain">{label}</span>
    </label>
  );
}

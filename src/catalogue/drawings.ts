const files: Record<string, string> = import.meta.glob('../../content/images/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The SVG of a line drawing in `content/images/`; empty when there is none, which the checks tell of. */
export function drawingSource(file: string): string {
  return files[`../../content/images/${file}`] ?? '';
}

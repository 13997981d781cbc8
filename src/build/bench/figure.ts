/** One line of the result: what was measured, the bar it stands beside, and whether it holds. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** Left out where the design sets no bar; the line is then there to explain another. */
  readonly bar?: { readonly text: string; readonly holds: boolean };
}

/** A figure with a bar of at most so much. */
export function atMost(what: string, measured: number, most: number, write: (n: number) => string): Figure {
  return { what, measured: write(measured), bar: { text: `≤ ${write(most)}`, holds: measured <= most } };
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
export const seconds = (amount: number): string => `${amount.toFixed(1)} s`;
export const milliseconds = (amount: number): string => `${amount.toFixed(0)} ms`;

/** Prints a group of figures as a table, as soon as they are there. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const widest = (column: (figure: Figure) => string) =>
    Math.max(...figures.map((one) => column(one).length));
  const what = widest((one) => one.what);
  const measured = widest((one) => one.measured);
  const bar = widest((one) => one.bar?.text ?? '');
  console.log(`\n${title}`);
  for (const one of figures) {
    const verdict = one.bar ? (one.bar.holds ? 'holds' : 'DOES NOT HOLD') : '';
    const row = [
      one.what.padEnd(what),
      one.measured.padStart(measured),
      (one.bar?.text ?? '').padStart(bar),
      verdict,
    ];
    console.log(`  ${row.join('   ').trimEnd()}`);
  }
}

/** The middle one of some measurements. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

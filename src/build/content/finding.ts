/** Something in the content that has to be mended, in words its author can act on. */
export interface Finding {
  /** Path below the project, with `/`. */
  readonly file: string;
  /** 1 for the first line; left out when the whole file is meant. */
  readonly line?: number;
  /** What is wrong. */
  readonly problem: string;
  /** What to do or write instead. */
  readonly remedy: string;
}

/** Findings as text, ordered by file and line, with a count. */
export function describeFindings(findings: readonly Finding[]): string {
  const sorted = [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  const entries = sorted.map(
    ({ file, line, problem, remedy }) =>
      `${file}${line === undefined ? '' : `:${line}`}\n  What is wrong: ${problem}\n  What to do:    ${remedy}`,
  );
  const count = findings.length === 1 ? 'One thing' : `${findings.length} things`;
  return `${count} in the content to mend:\n\n${entries.join('\n\n')}\n`;
}

/** The closest of the known words, for a slip of the pen; undefined when none is near. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return ranked && ranked.distance <= Math.max(2, word.length / 3) ? ranked.candidate : undefined;
}

/** "Did you mean …?" where there is a near word, else the list to choose from. */
export function suggest(word: string, known: readonly string[]): string {
  const near = closest(word, known);
  if (near) return `Did you mean "${near}"?`;
  return known.length > 0 ? `Choose one of: ${known.join(', ')}.` : 'There is none to choose from yet.';
}

/** Letters to insert, remove or replace to turn one word into another (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(one).entries()) {
    let diagonal = row[0] ?? 0;
    row = row.map((above, j) => (j === 0 ? i + 1 : above));
    const next = [i + 1];
    for (let j = 1; j <= other.length; j += 1) {
      const above = row[j] ?? 0;
      next[j] = Math.min(above + 1, (next[j - 1] ?? 0) + 1, diagonal + (letter === other[j - 1] ? 0 : 1));
      diagonal = above;
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

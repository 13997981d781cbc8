/** The beginning of a text, on one line, cut between two words where it is longer than so many characters. */
export function excerpt(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(' ');
  // A single long word is cut where it must be, but not in the middle of a character.
  return `${(end > 0 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()} …`;
}

/** The part of a title before its colon, "Week 1" of "Week 1: The body"; the whole title when there is none. */
export function shortTitle(title: string): string {
  const [short = ''] = title.split(':', 1);
  return short.trim() || title;
}

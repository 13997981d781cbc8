/**
 * The first of a list and the latest, when it is too long to be read: a sheet of paper for a
 * conversation holds a dozen lines, and the first answer is what the others are held against.
 *
 * @param most how many are kept, at least 2
 */
export function firstAndLatest<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : [...list.slice(0, 1), ...list.slice(1 - most)];
}

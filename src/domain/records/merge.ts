import { STORE_NAMES, type Kept, type Records, type StoreName } from './records.ts';

/**
 * Copies of the same records from two devices, or from a device and a file, made one. The order of
 * the merges never matters, nor does doing one twice, so that copies can go round in any way and all
 * end up the same. A deleted record is a record like any other.
 */

/** Records of several stores; a store left out has none. */
export type RecordSet = { readonly [Name in StoreName]?: readonly Records[Name][] };

/** Of two versions of one record the later; at the same instant the one whose content sorts last; `one` when they are equal. */
export function mergeRecord<T extends Kept>(one: T, other: T): T {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt ? one : other;
  return canonical(one) >= canonical(other) ? one : other;
}

/** The union of two lists by id, sorted by it. */
export function mergeRecords<T extends Kept>(one: readonly T[], other: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of [...one, ...other]) {
    const known = byId.get(record.id);
    byId.set(record.id, known ? mergeRecord(known, record) : record);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The union of two sets, store by store. */
export function mergeSets(one: RecordSet, other: RecordSet): Required<RecordSet> {
  const merged = STORE_NAMES.map((name) => [name, mergeRecords<Kept>(one[name] ?? [], other[name] ?? [])]);
  return Object.fromEntries(merged) as Required<RecordSet>;
}

/** What merging a list into another does to what the participant sees, counted by record. */
export interface Changes {
  /** Not there before, or deleted before. */
  readonly added: number;
  readonly updated: number;
  /** The same already, older than what is there, or deleted on both sides. */
  readonly unchanged: number;
  /** There before, and deleted in a later version. */
  readonly deleted: number;
}

/** What would change when `incoming` were merged into `before`: one count for each id of `incoming`. */
export function changes<T extends Kept>(before: readonly T[], incoming: readonly T[]): Changes {
  const known = new Map(mergeRecords(before, []).map((record) => [record.id, record]));
  const counts = { added: 0, updated: 0, unchanged: 0, deleted: 0 };
  for (const record of mergeRecords([], incoming)) counts[changeTo(known.get(record.id), record)] += 1;
  return counts;
}

function changeTo<T extends Kept>(before: T | undefined, incoming: T): keyof Changes {
  const after = before ? mergeRecord(before, incoming) : incoming;
  const [was, is] = [before !== undefined && isThere(before), isThere(after)];
  if (was !== is) return is ? 'added' : 'deleted';
  // Equal content comes back as the very record that was there.
  return is && after !== before ? 'updated' : 'unchanged';
}

const isThere = ({ deletedAt }: Kept) => deletedAt === undefined;

/** JSON with the keys of every object sorted: equal for equal content, however it came to be. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

import type { RecordSet } from '../domain/records/merge.ts';
import { STORE_NAMES, type Kept } from '../domain/records/records.ts';
import { parseRecord } from '../domain/records/shape.ts';
import { forgetLeft } from './left.ts';
import { writeSet } from './write.ts';

/**
 * Writes what pages were writing when they were left. Since writing merges, it does no harm when a
 * page had come to the end after all. What cannot be written or read now stays for the next time.
 *
 * @param left each text with the name it stands under
 */
export async function takeUp(left: readonly (readonly [name: string, text: string])[]): Promise<void> {
  for (const [name, text] of left) {
    const { sets, whole } = parse(text);
    try {
      for (const set of sets) await writeSet(set);
      if (whole) forgetLeft(name, text);
    } catch {
      // Such as a full disk: reading goes on without it.
    }
  }
}

/** @returns the records that can be read, and whether these are all that stand there */
function parse(text: string): { readonly sets: readonly RecordSet[]; readonly whole: boolean } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // It was written in one piece, so that half a text is not ours.
    return { sets: [], whole: false };
  }
  let whole = true;
  const sets = (Array.isArray(given) ? given : []).map((one: unknown): RecordSet => {
    const lists = STORE_NAMES.map((store) => {
      const found = (Object(one) as Partial<Record<string, unknown>>)[store];
      const read = (Array.isArray(found) ? found : []).flatMap((record): Kept[] => {
        const parsed = parseRecord(store, record);
        if ('record' in parsed) return [parsed.record];
        whole = false;
        return [];
      });
      return [store, read] as const;
    });
    return Object.fromEntries(lists);
  });
  return { sets, whole };
}

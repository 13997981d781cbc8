import { changes, type Changes, type RecordSet } from '../../domain/records/merge.ts';
import { STORE_NAMES, type Kept, type StoreName } from '../../domain/records/records.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MyDataWords } from '../../i18n/own/my-data/da.ts';

/** What merging a copy in does to each kind that it has records of. */
export function changesBy(set: RecordSet, incoming: RecordSet): { store: StoreName; changes: Changes }[] {
  return STORE_NAMES.filter((store) => (incoming[store]?.length ?? 0) > 0).map((store) => ({
    store,
    changes: changes<Kept>(set[store] ?? [], incoming[store] ?? []),
  }));
}

/** All of them as one line: "12 kommer til og 3 uændret". */
export function changesInWords(
  t: MyDataWords,
  locale: Locale,
  all: readonly { readonly changes: Changes }[],
): string {
  const parts = (['added', 'updated', 'deleted', 'unchanged'] as const).flatMap((what) => {
    const count = all.reduce((sum, one) => sum + one.changes[what], 0);
    return count > 0 ? t[`restore.${what}`](count) : [];
  });
  return formatList(locale, parts);
}

/** Whether anything is changed by them. */
export function anyChange(all: readonly { readonly changes: Changes }[]): boolean {
  return all.some(({ changes: { added, updated, deleted } }) => added + updated + deleted > 0);
}

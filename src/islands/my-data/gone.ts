import type { Holding } from '../../domain/records/inventory.ts';
import { formatList, formatSize } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MyDataWords } from '../../i18n/own/my-data/da.ts';
import type { Erasable } from './use-erase.ts';

/** What there is to erase. */
export interface Held {
  readonly holdings: readonly Holding[];
  /** The stores that records which cannot be read were found in, one for each record. */
  readonly aside: readonly string[];
  /** What recordings that were taken along take up, bytes. */
  readonly taken: number;
}

/** Whether there is nothing to erase. */
export function isNothing({ holdings, aside, taken }: Held): boolean {
  return aside.length + taken === 0 && holdings.every(({ count, deleted }) => count + deleted === 0);
}

/** What is gone once something is erased, in words. */
export function goneInWords(
  t: MyDataWords,
  locale: Locale,
  what: Erasable,
  { holdings, aside, taken }: Held,
): string {
  const touched = holdings.filter(
    ({ store }) => what === 'everything' || what === 'deleted' || what === store,
  );
  const deleted = touched.reduce((sum, one) => sum + one.deleted, 0);
  if (what === 'deleted') return t['erase.gone.deleted'](deleted);
  const unread = aside.filter((store) => what === 'everything' || what === store).length;
  const parts = [
    ...touched
      .filter(({ count }) => count > 0)
      .map(({ store, count }) => t['erase.holding'](t.kinds[store], count)),
    deleted > 0 ? t['erase.holding.deleted'](deleted) : '',
    unread > 0 ? t['erase.holding.aside'](unread) : '',
    what === 'everything' && taken > 0 ? t['erase.holding.taken'](formatSize(locale, taken)) : '',
  ];
  return t['erase.gone'](formatList(locale, parts.filter(Boolean)));
}

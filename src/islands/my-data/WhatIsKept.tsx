import type { Holding } from '../../domain/records/inventory.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { dayOf } from './day-of.ts';
import { TakenAlong } from './TakenAlong.tsx';

interface Props {
  readonly locale: Locale;
  readonly holdings: readonly Holding[];
  /** What recordings that were taken along take up, bytes. */
  readonly taken: number;
  /** Reads once more what there is. */
  readonly again: () => void;
}

/** What is stored, kind by kind, how much and since when. */
export function WhatIsKept({ locale, holdings, taken, again }: Props) {
  const t = myDataWords(locale);
  const deleted = holdings.reduce((sum, one) => sum + one.deleted, 0);
  const shown = holdings.filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t['kept.title']}</h2>
      {shown.length + deleted + taken === 0 && (
        <>
          <p>{t['kept.nothing']}</p>
          <p class="quiet">{t['kept.nothing.why']}</p>
        </>
      )}
      {shown.length + deleted > 0 && (
        <ul class="holdings">
          {shown.map(({ store, count, since }) => (
            <li key={store}>
              <span>{t.kinds[store]}</span> <strong>{count}</strong>{' '}
              {since && <span class="quiet">{t['kept.since'](formatDate(locale, dayOf(since)))}</span>}
            </li>
          ))}
          {deleted > 0 && (
            <li>
              <span>{t['kept.deleted']}</span> <strong>{deleted}</strong>{' '}
              <span class="quiet">{t['kept.deleted.why']}</span>
            </li>
          )}
        </ul>
      )}
      <TakenAlong locale={locale} bytes={taken} again={again} />
      <details>
        <summary>{t['kept.site']}</summary>
        <p>{t['kept.site.why']}</p>
      </details>
    </section>
  );
}

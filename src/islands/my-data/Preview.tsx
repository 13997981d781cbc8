import { useEffect, useRef } from 'preact/hooks';
import type { Backup } from '../../domain/records/backup.ts';
import type { RecordSet } from '../../domain/records/merge.ts';
import { STORE_NAMES } from '../../domain/records/records.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { anyChange, changesBy, changesInWords } from './changes-by.ts';
import { dayOf } from './day-of.ts';
import { SaveCopy } from './SaveCopy.tsx';

interface Props {
  readonly locale: Locale;
  readonly backup: Backup;
  readonly mended: number;
  /** What is on the device now; the changes follow it. */
  readonly set: RecordSet;
  /** The site's name; it goes into copies. */
  readonly site: string;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What a copy would change, before it does. */
export function Preview({ locale, backup, mended, set, site, onMerge, onCancel }: Props) {
  const t = myDataWords(locale);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [backup]);
  const all = changesBy(set, backup.records);
  const changing = anyChange(all);
  const empty = STORE_NAMES.every((store) => (set[store]?.length ?? 0) === 0);
  return (
    <div class="card" role="group" aria-labelledby="preview">
      <h3 id="preview" ref={title} tabIndex={-1}>
        {t['restore.preview']}
      </h3>
      <p>{t['restore.file'](formatDate(locale, dayOf(backup.madeAt)), backup.site)}</p>
      <ul class="changes">
        {all.map(({ store, changes }) => (
          <li key={store}>
            <strong>{t.kinds[store]}</strong>: {changesInWords(t, locale, [{ changes }])}
          </li>
        ))}
      </ul>
      {mended > 0 && <p>{t['restore.mended'](mended)}</p>}
      {!changing && <p>{t['restore.nothing']}</p>}
      {changing && !empty && (
        <>
          <p>{t['restore.newest']}</p>
          <p>{t['restore.first']}</p>
          <SaveCopy locale={locale} site={site} />
        </>
      )}
      <p class="actions">
        {changing && (
          <button type="button" class="button" onClick={onMerge}>
            {empty ? t['restore.bringIn'] : t['restore.merge']}
          </button>
        )}
        <button type="button" class="text-button" onClick={onCancel}>
          {changing ? t['restore.cancel'] : sharedWords(locale).close}
        </button>
      </p>
    </div>
  );
}

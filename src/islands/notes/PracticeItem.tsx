import type { PracticeEntry } from '../../domain/records/records.ts';
import type { Span } from '../../domain/search.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly locale: Locale;
  /** What the practice is called. */
  readonly name: string;
  readonly entry: PracticeEntry;
  /** What is marked, by field. */
  readonly marks: ReadonlyMap<string, readonly Span[]>;
}

/** A practice as it was noted. */
export function PracticeItem({ locale, name, entry, marks }: Props) {
  const t = notingWords(locale);
  const { before, after, note } = entry;
  return (
    <>
      <p>
        <strong>
          <Marked text={name} spans={'name' in entry.practice ? marks.get('name') : undefined} />
        </strong>
        , {sharedWords(locale).minutes(Math.max(1, Math.round(entry.minutes)))}
      </p>
      {(before !== undefined || after !== undefined) && <p class="quiet">{t.feelings(before, after)}</p>}
      {note && (
        <p class="own-words">
          <Marked text={note} spans={marks.get('note')} />
        </p>
      )}
    </>
  );
}

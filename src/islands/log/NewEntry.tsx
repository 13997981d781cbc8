import { useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Reflection } from '../../domain/records/records.ts';
import { hasWords, rewritten, type WrittenAt } from '../../domain/written.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useDraft } from '../data/draft.ts';
import { PastDay } from '../note/PastDay.tsx';
import { SaveState } from '../shared/SaveState.tsx';
import { WrittenFields } from '../written/WrittenFields.tsx';

interface Props {
  readonly locale: Locale;
  readonly at: WrittenAt;
  /** The entry before a word is written. */
  readonly entry: Reflection;
  readonly today: LocalDay;
  readonly moment: () => Moment;
  /** Called once it is saved and the participant is done with it. */
  readonly onDone: () => void;
}

/** A new entry of a log, saved as it is written. */
export function NewEntry({ locale, at, entry, today, moment, onDone }: Props) {
  const t = notingWords(locale);
  const draft = useDraft('reflections', entry, true);
  const [isEmpty, setEmpty] = useState(false);
  const write = (change: Parameters<typeof rewritten>[1]) =>
    draft.write(rewritten(draft.record, change, moment().at));

  async function finish() {
    const wordless = !hasWords(draft.record);
    setEmpty(wordless);
    if (!wordless && (await draft.keep())) onDone();
  }
  return (
    <div class="stack">
      <WrittenFields locale={locale} at={at} reflection={draft.record} onChange={write} />
      <PastDay locale={locale} value={draft.record.day} today={today} onChange={(day) => write({ day })} />
      <p class="quiet">{t.asYouWrite}</p>
      <SaveState locale={locale} saving={draft.saving} again={() => void draft.keep()} />
      {isEmpty && !hasWords(draft.record) && (
        <p class="field-problem" role="alert">
          {t.nothingWritten}
        </p>
      )}
      <button type="button" class="button" onClick={() => void finish()}>
        {sharedWords(locale).save}
      </button>
    </div>
  );
}

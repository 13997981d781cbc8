import { useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Reflection } from '../../domain/records/records.ts';
import type { WrittenAt } from '../../domain/written.ts';
import { formatDay } from '../../i18n/format.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Undoing } from '../data/undoing.ts';
import { FocusFrame } from '../shared/FocusFrame.tsx';
import { WrittenForm } from '../written/WrittenForm.tsx';
import { WrittenItem } from '../written/WrittenItem.tsx';

/** So many are shown at first, and so many more each time. */
const PAGE = 7;

interface Props {
  readonly locale: Locale;
  readonly at: WrittenAt;
  /** Newest first. */
  readonly entries: readonly Reflection[];
  readonly today: LocalDay;
  readonly moment: () => Moment;
  readonly undoing: Undoing;
}

/** What was written in a log before, to be read, changed and deleted. */
export function LogEntries({ locale, at, entries, today, moment, undoing }: Props) {
  const t = notingWords(locale);
  const [open, setOpen] = useState<string>();
  const [count, setCount] = useState(PAGE);
  return (
    <>
      <ul role="list" class="log-entries">
        {entries.slice(0, count).map((entry) => (
          <li key={entry.id} class="card">
            <FocusFrame holds={open === entry.id}>
              <h3>{formatDay(locale, entry.day)}</h3>
              {open === entry.id ? (
                <WrittenForm
                  locale={locale}
                  at={at}
                  reflection={entry}
                  today={today}
                  moment={moment}
                  onClose={() => setOpen(undefined)}
                  onEdited={(edited) => {
                    undoing.offer(t.edited(edited.now.deletedAt !== undefined), 'reflections', edited);
                    setOpen(undefined);
                  }}
                />
              ) : (
                <>
                  <WrittenItem locale={locale} at={at} reflection={entry} untitled />
                  <button type="button" class="text-button" onClick={() => setOpen(entry.id)}>
                    {t.edit}
                    <span class="visually-hidden">: {formatDay(locale, entry.day)}</span>
                  </button>
                </>
              )}
            </FocusFrame>
          </li>
        ))}
      </ul>
      {count < entries.length && (
        <button type="button" class="button plain more" onClick={() => setCount(count + PAGE)}>
          {t.showMore}
        </button>
      )}
    </>
  );
}

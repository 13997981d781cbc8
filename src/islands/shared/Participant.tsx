import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { settingOf } from '../../domain/records/settings.ts';
import type { Moment } from '../../domain/course/change.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { StoreName } from '../../domain/records/records.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { momentNow, useToday } from '../data/moment.ts';
import { useRecords, type Lists } from '../data/records.ts';
import { Outdated } from './Outdated.tsx';
import { ProblemNote } from './ProblemNote.tsx';

/** What a page of the participant's knows once everything is read. */
export interface Ready<Name extends StoreName> {
  readonly records: Lists<Name | 'settings'>;
  /** The participant's day, by their own boundary. */
  readonly today: LocalDay;
  /** The instant and the day of something done now. */
  readonly moment: () => Moment;
}

interface Props<Name extends StoreName> {
  readonly locale: Locale;
  /** The stores the page shows, the same at every call; settings come with them. */
  readonly stores: readonly Name[];
  readonly children: (ready: Ready<Name>) => ComponentChildren;
}

/** The frame of every page of the participant's: it reads what they keep, and says what is in the way. */
export function Participant<Name extends StoreName>({ locale, stores, children }: Props<Name>) {
  const loaded = useRecords<Name | 'settings'>([...stores, 'settings']);
  // What was read once stays when it cannot be read again: something may be half written in it.
  const last = useRef<Lists<Name | 'settings'>>();
  if (loaded.state === 'ready') last.current = loaded.records;
  const records = last.current;
  const settings = records?.settings ?? [];
  const boundary = settingOf(settings, 'day-boundary');
  const today = useToday(boundary);
  return (
    <>
      <Outdated locale={locale} />
      {loaded.state === 'loading' && <p class="quiet">{sharedWords(locale).loading}</p>}
      {loaded.state === 'problem' && <ProblemNote locale={locale} kind={loaded.kind} again={loaded.again} />}
      {records && children({ records, today, moment: () => momentNow(boundary) })}
    </>
  );
}

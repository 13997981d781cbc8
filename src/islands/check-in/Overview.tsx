import { dueCheckIn, currentEnrolment } from '../../domain/check-in/due.ts';
import type { Sheet, Slot } from '../../domain/check-in/sheet.ts';
import type { Outline } from '../../domain/course/outline.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CheckInRecords } from './CheckIns.tsx';
import { Due } from './Due.tsx';
import { Earlier } from './Earlier.tsx';
import { TooMuch } from './TooMuch.tsx';
import { Whenever } from './Whenever.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly questionnaires: readonly Questionnaire[];
  readonly sheets: readonly Sheet[];
  readonly ready: CheckInRecords;
  /** Whether the participant comes back from somewhere on this page. */
  readonly cameBack: boolean;
  readonly onBegin: (parts: readonly Questionnaire[], slot: Slot) => void;
  readonly onOpen: (id: string) => void;
}

/** What there is to answer, what was answered, and what to do when a practice is too much. */
export function Overview({
  locale,
  outline,
  questionnaires,
  sheets,
  ready,
  cameBack,
  onBegin,
  onOpen,
}: Props) {
  const { records, today, moment } = ready;
  const ids = questionnaires.map(({ id }) => id);
  const due = dueCheckIn(outline.courses, records.enrolments, sheets, ids, today);
  const enrolment = currentEnrolment(records.enrolments)?.id;
  const common = { locale, questionnaires, sheets };
  return (
    <>
      {due && <Due {...common} due={due} cameBack={cameBack} onBegin={onBegin} />}
      <Whenever
        {...common}
        slot={enrolment === undefined ? {} : { enrolment }}
        takesFocus={cameBack && !due}
        onBegin={onBegin}
      />
      <TooMuch locale={locale} outline={outline} records={records} today={today} moment={moment} />
      <Earlier {...common} onOpen={onOpen} />
    </>
  );
}

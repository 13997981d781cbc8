import { useMemo } from 'preact/hooks';
import { isGoingOn } from '../../domain/course/going-on.ts';
import type { Outline } from '../../domain/course/outline.ts';
import { weekMarks } from '../../domain/course/week-marks.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { CalendarFile } from '../calendar/CalendarFile.tsx';
import type { Ready } from '../shared/Participant.tsx';
import { CheckIns } from './CheckIns.tsx';
import { Links } from './Links.tsx';
import { Nothing } from './Nothing.tsx';
import { Practice } from './Practice.tsx';
import { Work } from './Work.tsx';

interface Props extends Ready<'enrolments' | 'practice-log' | 'check-ins' | 'work'> {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly questionnaires: readonly Questionnaire[];
}

/** Everything there is to see of somebody's way, over all the courses they have taken. */
export function MyCourse({ locale, outline, questionnaires, records, today, moment }: Props) {
  const { enrolments, 'practice-log': entries, 'check-ins': checkIns, work } = records;
  const weeks = useMemo(
    () => weekMarks(enrolments, outline.courses, today),
    [enrolments, outline.courses, today],
  );
  const isEmpty = entries.length + checkIns.length + work.length === 0;
  return (
    <>
      <Links locale={locale} />
      {isEmpty ? (
        <Nothing locale={locale} />
      ) : (
        <>
          <Practice locale={locale} outline={outline} entries={entries} today={today} />
          <CheckIns locale={locale} questionnaires={questionnaires} checkIns={checkIns} weeks={weeks} />
          <Work locale={locale} entries={work} />
        </>
      )}
      <Calendar {...{ locale, outline, enrolments, today, moment }} />
    </>
  );
}

type CalendarProps = Pick<Props, 'locale' | 'outline' | 'today' | 'moment'> &
  Pick<Props['records'], 'enrolments'>;

/** Times for the participant's own calendar: those of the course they are taking, or of the site's first. */
function Calendar({ locale, outline, enrolments, today, moment }: CalendarProps) {
  const enrolment = enrolments.filter(isGoingOn).at(-1);
  const plan = outline.courses.find(({ id }) => id === enrolment?.course);
  const whose = plan ? { plan, enrolment } : { plan: outline.courses[0], enrolment: undefined };
  if (!whose.plan) return null;
  return (
    <details class="my-course-calendar no-print">
      <summary>{myCourseWords(locale).calendar}</summary>
      <CalendarFile
        // What is coming belongs to the course it was made for.
        key={enrolment?.id}
        locale={locale}
        plan={whose.plan}
        enrolment={whose.enrolment}
        today={today}
        now={() => moment().at}
      />
    </details>
  );
}

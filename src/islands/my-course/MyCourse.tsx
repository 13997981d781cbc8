import { useMemo } from 'preact/hooks';
import type { Names } from '../../domain/course/outline.ts';
import { weekMarks } from '../../domain/course/week-marks.ts';
import type { ScoredQuestionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import { AfterFirst } from '../shared/AfterFirst.tsx';
import type { Ready } from '../shared/Participant.tsx';
import { Calendar } from './Calendar.tsx';
import { CheckIns } from './CheckIns.tsx';
import { Links } from './Links.tsx';
import { Nothing } from './Nothing.tsx';
import { Practice } from './Practice.tsx';
import { Work } from './Work.tsx';

interface Props extends Ready<'enrolments' | 'practice-log' | 'check-ins' | 'work'> {
  readonly locale: Locale;
  readonly names: Names;
  readonly questionnaires: readonly ScoredQuestionnaire[];
}

/** Everything there is to see of somebody's way, over all the courses they have taken. */
export function MyCourse({ locale, names, questionnaires, records, today, moment }: Props) {
  const { enrolments, 'practice-log': entries, 'check-ins': checkIns, work } = records;
  const weeks = useMemo(
    () => weekMarks(enrolments, names.courses, today),
    [enrolments, names.courses, today],
  );
  const isEmpty = entries.length + checkIns.length + work.length === 0;
  return (
    <>
      <Links locale={locale} />
      {isEmpty ? (
        <Nothing locale={locale} />
      ) : (
        <>
          <Practice locale={locale} names={names} entries={entries} today={today} />
          <AfterFirst>
            {() => (
              <>
                <CheckIns locale={locale} questionnaires={questionnaires} checkIns={checkIns} weeks={weeks} />
                <Work locale={locale} entries={work} />
              </>
            )}
          </AfterFirst>
        </>
      )}
      <AfterFirst>{() => <Calendar {...{ locale, names, enrolments, today, moment }} />}</AfterFirst>
    </>
  );
}

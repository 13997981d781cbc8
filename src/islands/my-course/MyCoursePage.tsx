import type { Outline } from '../../domain/course/outline.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Participant } from '../shared/Participant.tsx';
import { MyCourse } from './MyCourse.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  /** Those the site offers, in the order of a check-in. */
  readonly questionnaires: readonly Questionnaire[];
}

/** The page where a participant sees how it went so far. */
export function MyCoursePage(props: Props) {
  return (
    <Participant locale={props.locale} stores={['enrolments', 'practice-log', 'check-ins', 'work']}>
      {(ready) => <MyCourse {...props} {...ready} />}
    </Participant>
  );
}

import type { Outline } from '../../domain/course/outline.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Participant } from '../shared/Participant.tsx';
import { CheckIns } from './CheckIns.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  /** Those the site offers, in the order of a check-in. */
  readonly questionnaires: readonly Questionnaire[];
}

export function CheckInPage({ locale, outline, questionnaires }: Props) {
  return (
    <Participant locale={locale} stores={['enrolments', 'check-ins', 'work']}>
      {(ready) => (
        <CheckIns locale={locale} outline={outline} questionnaires={questionnaires} ready={ready} />
      )}
    </Participant>
  );
}

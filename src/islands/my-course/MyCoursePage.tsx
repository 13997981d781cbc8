import { useEffect } from 'preact/hooks';
import type { Names } from '../../domain/course/outline.ts';
import type { ScoredQuestionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fetchDrawing } from '../charts/drawing.ts';
import { Participant } from '../shared/Participant.tsx';
import { MyCourse } from './MyCourse.tsx';

interface Props {
  readonly locale: Locale;
  readonly names: Names;
  /** Those the site offers, in the order of a check-in. */
  readonly questionnaires: readonly ScoredQuestionnaire[];
}

/** The page where a participant sees how it went so far. */
export function MyCoursePage(props: Props) {
  useEffect(() => {
    // Where something is kept, what draws comes while it is being read; a chart asks for it again itself.
    const isKept = document.documentElement.dataset['kept'] !== undefined;
    if (isKept) fetchDrawing().catch(() => undefined);
  }, []);
  return (
    <Participant locale={props.locale} stores={['enrolments', 'practice-log', 'check-ins', 'work']}>
      {(ready) => <MyCourse {...props} {...ready} />}
    </Participant>
  );
}

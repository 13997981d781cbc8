import { useEffect } from 'preact/hooks';
import type { Names } from '../../domain/course/outline.ts';
import type { ScoredQuestionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import { daysIn, numbersIn } from '../../i18n/own/charts/format.ts';
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
  useEffect(() => makeReady(props.locale), [props.locale]);
  return (
    <Participant locale={props.locale} stores={['enrolments', 'practice-log', 'check-ins', 'work']}>
      {(ready) => <MyCourse {...props} {...ready} />}
    </Participant>
  );
}

/** Makes ready what the first chart needs while the browser is fetching what is kept, if anything is. */
function makeReady(locale: Locale): void {
  if (document.documentElement.dataset['kept'] === undefined) return;
  const warm = () => {
    // By now the records are under way, and there is time.
    numbersIn(locale);
    daysIn(locale);
  };
  // A chart that needs it asks for it again, and says so when it does not come.
  fetchDrawing().then(warm, () => undefined);
}

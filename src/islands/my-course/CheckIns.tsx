import { useMemo } from 'preact/hooks';
import { countedSheets } from '../../domain/check-in/over-time.ts';
import type { WeekMark } from '../../domain/course/week-marks.ts';
import type { Instrument } from '../../domain/instruments/instrument.ts';
import type { ScoredQuestionnaire } from '../../domain/instruments/questionnaire.ts';
import type { CheckIn } from '../../domain/records/records.ts';
import { shortTitle } from '../../domain/short-title.ts';
import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { CheckInsChart, type CheckInPoint } from '../charts/CheckInsChart.tsx';
import { href } from '../shared/href.ts';

interface Props {
  readonly locale: Locale;
  readonly questionnaires: readonly ScoredQuestionnaire[];
  readonly checkIns: readonly CheckIn[];
  readonly weeks: readonly WeekMark[];
}

/** The finished check-ins that have a number, each instrument on its own. */
export function CheckIns({ locale, questionnaires, checkIns, weeks }: Props) {
  const t = myCourseWords(locale);
  const charts = useMemo(() => chartsOf(questionnaires, checkIns), [questionnaires, checkIns]);
  const counted = charts.reduce((sum, { points }) => sum + points.length, 0);
  const hasOthers = checkIns.filter(({ done }) => done).length > counted;
  return (
    <section>
      <h2>{t['checkIns.title']}</h2>
      {charts.length === 0 && !hasOthers && (
        <p>
          {t['checkIns.none']} <a href={href(ownAddress(locale, 'check-in'))}>{t.checkIn}</a>
        </p>
      )}
      {charts.some(({ own }) => own) && <p class="quiet">{t['checkIns.own']}</p>}
      {charts.map(({ rule, title, points }) => (
        <CheckInsChart
          key={rule.id}
          locale={locale}
          instrument={rule}
          title={title}
          points={points}
          weeks={weeks}
        />
      ))}
      {hasOthers && (
        <p class="quiet my-course-others">
          {t['checkIns.others']} <a href={href(ownAddress(locale, 'check-in'))}>{t.checkIn}</a>
        </p>
      )}
    </section>
  );
}

interface Described {
  readonly rule: Instrument;
  readonly title: string;
  readonly own: boolean;
  readonly points: readonly CheckInPoint[];
}

function chartsOf(questionnaires: readonly ScoredQuestionnaire[], checkIns: readonly CheckIn[]): Described[] {
  return questionnaires.flatMap((questionnaire): Described[] => {
    const { rule, own, title } = questionnaire;
    const points = countedSheets(questionnaire, checkIns).map(({ sheet, score, compared }) => ({
      day: sheet.day,
      score,
      compared,
    }));
    // That the project's own questions are not validated stands above all of them.
    return rule && points.length > 0 ? [{ rule, own, points, title: own ? shortTitle(title) : title }] : [];
  });
}

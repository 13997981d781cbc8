import { practiceOfDay } from '../../domain/course/practice-of-day.ts';
import { NotePractice } from '../note/NotePractice.tsx';
import { NotedToday } from './NotedToday.tsx';
import type { FollowedCourse, Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  /** The course whose practice is offered first; missing for somebody who follows none. */
  readonly followed?: FollowedCourse;
}

/** To note a practice, and what was noted today. */
export function Noting({ screen, followed }: Props) {
  const { locale, t, outline, records, today, moment } = screen;
  return (
    <div class="card noting">
      <h3>{t.noting}</h3>
      <NotePractice
        locale={locale}
        outline={outline}
        suggestion={followed && suggestionIn(screen, followed)}
        records={records}
        today={today}
        moment={moment}
      />
      <NotedToday screen={screen} />
    </div>
  );
}

function suggestionIn({ outline, records, gentle }: Screen, { enrolment, where }: FollowedCourse) {
  if (where.kind !== 'at') return undefined;
  const { pace } = enrolment;
  const entries = records['practice-log'];
  const { first } = practiceOfDay(outline.practices, where.module, { pace, day: where.day, gentle, entries });
  return first && { practice: first.practice.id, minutes: first.minutes };
}

import { practiceOfDay } from '../../domain/course/practice-of-day.ts';
import { headingOf } from './heading-of.ts';
import { headingId } from './heading.ts';
import type { FollowedCourse, Screen } from './screen.ts';
import { State } from './State.tsx';
import { Steer } from './Steer.tsx';

interface Props {
  readonly screen: Screen;
  readonly followed: FollowedCourse;
}

/** A course beside the first: one line, and everything when it is asked for. */
export function FoldedCourse({ screen, followed }: Props) {
  const { enrolment, course, where } = followed;
  return (
    <details class="card folded-course">
      <summary id={headingId(enrolment.id)}>
        <span class="name">{course.title}</span>
        <span class="line">{lineOf(screen, followed)}</span>
        <span class="show">{screen.t['folded.show']}</span>
      </summary>
      <h2>{headingOf(screen, where)}</h2>
      <State screen={screen} followed={followed} noted={null} />
      {where.kind !== 'after-end' && <Steer key={enrolment.updatedAt} screen={screen} followed={followed} />}
    </details>
  );
}

/** What there is to do in it today, in a few words. */
function lineOf(screen: Screen, { enrolment, where }: FollowedCourse): string {
  if (where.kind === 'at') {
    const { first } = practiceOfDay(screen.outline.practices, where.module, {
      pace: enrolment.pace,
      day: where.day,
      gentle: screen.gentle,
      entries: screen.records['practice-log'],
    });
    if (first) return screen.t.practice(first.practice.title, first.minutes);
  }
  return headingOf(screen, where);
}

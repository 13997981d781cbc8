import type { ComponentChildren } from 'preact';
import { headingOf } from './heading-of.ts';
import { headingId } from './heading.ts';
import type { FollowedCourse, Screen } from './screen.ts';
import { State } from './State.tsx';
import { Steer } from './Steer.tsx';

interface Props {
  readonly screen: Screen;
  readonly followed: FollowedCourse;
  /** Whether the course is named, since it is not the only one. */
  readonly isNamed: boolean;
  /** What was noted today. */
  readonly noted: ComponentChildren;
}

/** A course, whole. */
export function CourseSection({ screen, followed, isNamed, noted }: Props) {
  const id = headingId(followed.enrolment.id);
  return (
    <section aria-labelledby={id}>
      {isNamed && <p class="kicker">{followed.course.title}</p>}
      <h2 id={id} tabIndex={-1}>
        {headingOf(screen, followed.where)}
      </h2>
      <State screen={screen} followed={followed} noted={noted} />
      {followed.where.kind !== 'after-end' && (
        <Steer key={followed.enrolment.updatedAt} screen={screen} followed={followed} />
      )}
    </section>
  );
}

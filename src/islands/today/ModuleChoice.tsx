import { goTo } from '../../domain/course/change.ts';
import { changeOf } from './changes.ts';
import type { FollowedCourse, Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly followed: Pick<FollowedCourse, 'course' | 'enrolment'>;
}

/** Every module of the course, to go to with one tap. */
export function ModuleChoice({ screen: { t, moment, change }, followed: { course, enrolment } }: Props) {
  return (
    <ul class="modules">
      {course.modules.map(({ id, title }) => (
        <li key={id}>
          {id === enrolment.module ? (
            <span aria-current="true">
              {title} <span class="quiet">({t['steer.here']})</span>
            </span>
          ) : (
            <button
              type="button"
              class="text-button"
              onClick={() =>
                change(changeOf(enrolment, goTo(course, enrolment, id, moment()), t['done.moved'](title)))
              }
            >
              {title}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'preact/hooks';
import { moveOn } from '../../domain/course/change.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { changeOf } from './changes.ts';
import { focusCourse } from './heading.ts';
import type { CourseProps, Here } from './screen.ts';

/** What the calendar suggests once a week has passed. Staying is as good, and nothing asks again today. */
export function MoveOnCard({ screen, followed }: CourseProps<Here>) {
  const { t, today, moment, change } = screen;
  const { enrolment, course, where } = followed;
  const [stayed, setStayed] = useState<LocalDay>();
  if (where.suggestion.kind === 'stay' || stayed === today) return null;
  const { title } = where.suggestion.to;
  return (
    <div class="card aside">
      <p>{t['moveOn.ask'](title)}</p>
      <div class="equal">
        <button
          type="button"
          class="button plain"
          onClick={() =>
            change(changeOf(enrolment, moveOn(course, enrolment, moment()), t['done.moved'](title)))
          }
        >
          {t['moveOn.go']}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            setStayed(today);
            focusCourse(enrolment.id, true);
          }}
        >
          {t['moveOn.stay']}
        </button>
      </div>
    </div>
  );
}

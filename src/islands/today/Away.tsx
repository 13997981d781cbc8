import { comeBack, goBack } from '../../domain/course/change.ts';
import { previousModule } from '../../domain/course/plan.ts';
import { shortPractice } from '../../domain/course/practice-of-day.ts';
import { changeOf } from './changes.ts';
import { PracticeLink } from './PracticeLink.tsx';
import type { CourseProps } from './screen.ts';

/** After weeks away: three ways to go on, all as good. */
export function Away({ screen, followed, noted }: CourseProps<'away'>) {
  const { t, outline, gentle, moment, change } = screen;
  const { enrolment, course, where } = followed;
  const before = previousModule(course, where.module.id);
  const short = shortPractice(outline.practices, gentle);
  return (
    <>
      <p class="lead">{t['away.what'](where.module.title)}</p>
      <div class="stack ways">
        <button
          type="button"
          class="button"
          onClick={() =>
            change(changeOf(enrolment, comeBack(enrolment, where.since, moment()), t['done.goingOn']))
          }
        >
          {t['away.goOn']}
        </button>
        {before && (
          <button
            type="button"
            class="button plain"
            onClick={() =>
              change(changeOf(enrolment, goBack(course, enrolment, moment()), t['done.moved'](before.title)))
            }
          >
            {t['steer.back'](before.title)}
          </button>
        )}
      </div>
      {short && (
        <p>
          {t['away.short']} <PracticeLink screen={screen} offered={short} />
        </p>
      )}
      {noted}
    </>
  );
}

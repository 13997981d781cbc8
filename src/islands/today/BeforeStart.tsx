import { changeStartDay } from '../../domain/course/change.ts';
import { shortPractice } from '../../domain/course/practice-of-day.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { changeOf } from './changes.ts';
import { CheckInCard } from './CheckInCard.tsx';
import { PracticeLink } from './PracticeLink.tsx';
import type { CourseProps } from './screen.ts';
import { ReadingLink } from './Things.tsx';

/** Before the start day: nothing has to be done, and a little can. */
export function BeforeStart({ screen, followed, noted }: CourseProps<'before-start'>) {
  const { locale, t, outline, gentle, moment, change } = screen;
  const { enrolment, course, where } = followed;
  const short = shortPractice(outline.practices, gentle);
  const beginToday = () => {
    const now = moment();
    change(changeOf(enrolment, changeStartDay(enrolment, now.today, now), t['done.begun']));
  };
  return (
    <>
      <p class="lead">{t['before.what']}</p>
      <div class="card">
        <h3>{where.module.title}</h3>
        <p>
          <ReadingLink screen={screen} course={course} module={where.module} />
        </p>
        {short && (
          <p>
            <PracticeLink screen={screen} offered={short} />
          </p>
        )}
      </div>
      {noted}
      <CheckInCard screen={screen} followed={followed} />
      <div class="actions">
        <button type="button" class="button plain" onClick={beginToday}>
          {t['before.now']}
        </button>
        <a class="alone" href={href(ownAddress(locale, 'start'))}>
          {t['before.change']}
        </a>
      </div>
    </>
  );
}

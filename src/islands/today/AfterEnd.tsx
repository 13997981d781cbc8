import { resume } from '../../domain/course/change.ts';
import { lastPractised, shortPractice } from '../../domain/course/practice-of-day.ts';
import { formatDate } from '../../i18n/format.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { changeOf } from './changes.ts';
import { CheckInCard } from './CheckInCard.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import type { CourseProps } from './screen.ts';
import { StartOver } from './StartOver.tsx';

/** After the course has been ended, finished or not. */
export function AfterEnd({ screen, followed, noted }: CourseProps<'after-end'>) {
  const { locale, t, outline, records, gentle, moment, change } = screen;
  const { enrolment, where } = followed;
  const last = gentle ? undefined : lastPractised(records['practice-log'], outline.practices);
  const first = last ?? shortPractice(outline.practices, gentle);
  const reason = last ? 'last' : gentle ? 'gentle' : 'short';
  return (
    <>
      <p class="lead">{t['ended.what'](formatDate(locale, where.endedDay))}</p>
      <CheckInCard screen={screen} followed={followed} />
      {first && (
        <>
          <p>{t['ended.practise']}</p>
          <PracticeCard screen={screen} first={{ ...first, reason }} also={[]} />
        </>
      )}
      {noted}
      <div class="actions">
        <a class="button plain" href={href(ownAddress(locale, 'start'))}>
          {t['ended.other']}
        </a>
        <button
          type="button"
          class="text-button"
          onClick={() => change(changeOf(enrolment, resume(enrolment, moment()), t['done.goingOn']))}
        >
          {t['ended.resume']}
        </button>
        <StartOver screen={screen} followed={followed} />
      </div>
    </>
  );
}

import { resume } from '../../domain/course/change.ts';
import { formatDate, formatNearDay } from '../../i18n/format.ts';
import { folderAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { changeOf } from './changes.ts';
import type { CourseProps } from './screen.ts';

/** In a pause: nothing is asked, and practising is possible all the same. */
export function Paused({ screen, followed, noted }: CourseProps<'paused'>) {
  const { locale, t, moment, change } = screen;
  const { enrolment, where } = followed;
  return (
    <>
      <p class="lead">
        {where.until
          ? t['paused.until'](formatNearDay(locale, where.until))
          : t['paused.since'](formatDate(locale, where.since))}{' '}
        {t['paused.what']}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => change(changeOf(enrolment, resume(enrolment, moment()), t['done.goingOn']))}
        >
          {t['paused.resume']}
        </button>
      </div>
      <p>
        <a class="alone" href={href(folderAddress(locale, 'practices'))}>
          {t['paused.practise']}
        </a>
      </p>
      {noted}
    </>
  );
}

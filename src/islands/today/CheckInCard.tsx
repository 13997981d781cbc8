import { useState } from 'preact/hooks';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { focusCourse } from './heading.ts';
import type { CourseProps } from './screen.ts';

/** A check-in that is due, until it is put off for today. */
export function CheckInCard({ screen, followed: { enrolment, due } }: CourseProps) {
  const { locale, t, today } = screen;
  const [putOff, setPutOff] = useState<LocalDay>();
  if (!due || putOff === today) return null;
  return (
    <div class="card aside">
      <h3>{t['checkIn.title']}</h3>
      <p>{t['checkIn.what']}</p>
      <div class="actions">
        <a class="button plain" href={href(ownAddress(locale, 'check-in'))}>
          {t['checkIn.go']}
        </a>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            setPutOff(today);
            focusCourse(enrolment.id, true);
          }}
        >
          {t['checkIn.later']}
        </button>
      </div>
    </div>
  );
}

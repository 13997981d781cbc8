import { render } from 'preact';
import { parseLocalDay } from '../../src/domain/day/local-day.ts';
import { CalendarFile } from '../../src/islands/calendar/CalendarFile.tsx';
import { enrolment, plan } from './course.ts';

/** The form as a page would show it: of somebody in the small course, or of nobody with `#nobody`. */
const today = parseLocalDay('2026-10-20');
if (today) {
  render(
    <CalendarFile
      locale="da"
      plan={plan}
      enrolment={
        location.hash === '#nobody' ? undefined : enrolment({ module: 'second', moduleSince: today })
      }
      today={today}
      now={() => '2026-10-20T08:00:00.000Z'}
    />,
    document.body,
  );
}

import { useState } from 'preact/hooks';
import { isGoingOn } from '../../domain/course/going-on.ts';
import type { Names } from '../../domain/course/outline.ts';
import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Ready } from '../shared/Participant.tsx';

interface Props extends Pick<Ready<'enrolments'>, 'today' | 'moment'> {
  readonly locale: Locale;
  readonly names: Names;
  readonly enrolments: Ready<'enrolments'>['records']['enrolments'];
}

/** The form for a calendar file, once it has come. */
type Form = (typeof import('../calendar/CalendarFile.tsx'))['CalendarFile'];

/** Times for the participant's own calendar: those of the course they are taking, or of the site's first. Fetched when it is unfolded. */
export function Calendar({ locale, names, enrolments, today, moment }: Props) {
  const t = myCourseWords(locale);
  const [fetched, setFetched] = useState<{ readonly Form: Form } | 'failed'>();
  const current = enrolments.filter(isGoingOn).at(-1);
  const itsPlan = names.courses.find(({ id }) => id === current?.course);
  const plan = itsPlan ?? names.courses[0];

  function fetchForm() {
    import('../calendar/CalendarFile.tsx').then(
      ({ CalendarFile }) => setFetched({ Form: CalendarFile }),
      () => setFetched('failed'),
    );
  }
  if (!plan) return null;
  return (
    <details
      class="my-course-calendar no-print"
      onToggle={({ currentTarget }) => currentTarget.open && typeof fetched !== 'object' && fetchForm()}
    >
      <summary>{t.calendar}</summary>
      {fetched === 'failed' && <p role="alert">{t.calendarNotFetched}</p>}
      {typeof fetched === 'object' && (
        <fetched.Form
          // What is coming belongs to the course it was made for.
          key={current?.id}
          locale={locale}
          plan={plan}
          enrolment={itsPlan && current}
          today={today}
          now={() => moment().at}
        />
      )}
    </details>
  );
}

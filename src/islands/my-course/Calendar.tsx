import { isGoingOn } from '../../domain/course/going-on.ts';
import type { Names } from '../../domain/course/outline.ts';
import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Ready } from '../shared/Participant.tsx';
import { useAsked } from '../shared/use-asked.ts';

interface Props extends Pick<Ready<'enrolments'>, 'today' | 'moment'> {
  readonly locale: Locale;
  readonly names: Names;
  readonly enrolments: Ready<'enrolments'>['records']['enrolments'];
}

const loadForm = () => import('../calendar/CalendarFile.tsx');

/** Times for the participant's own calendar: those of the course they are taking, or of the site's first. */
export function Calendar({ locale, names, enrolments, today, moment }: Props) {
  const t = myCourseWords(locale);
  const { part: form, failed, ask } = useAsked(loadForm);
  const current = enrolments.filter(isGoingOn).at(-1);
  const itsPlan = names.courses.find(({ id }) => id === current?.course);
  const plan = itsPlan ?? names.courses[0];
  if (!plan) return null;
  return (
    <details
      class="my-course-calendar no-print"
      onToggle={({ currentTarget }) => currentTarget.open && ask()}
    >
      <summary>{t.calendar}</summary>
      {failed && <p role="alert">{t.calendarNotFetched}</p>}
      {form && (
        <form.CalendarFile
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

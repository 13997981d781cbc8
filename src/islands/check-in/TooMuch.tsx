import { currentEnrolment } from '../../domain/check-in/due.ts';
import type { Moment } from '../../domain/course/change.ts';
import { gentlePractices } from '../../domain/course/gentle.ts';
import type { Outline } from '../../domain/course/outline.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { addressAtLength } from '../../domain/practice/asked-length.ts';
import { tooMuchWords } from '../../i18n/own/too-much/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Lists } from '../data/records.ts';
import { href } from '../shared/href.ts';
import { useFocus } from './focus.ts';
import { GentleSwitch } from './GentleSwitch.tsx';
import { PauseCourse } from './PauseCourse.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly records: Lists<'enrolments' | 'settings'>;
  readonly today: LocalDay;
  readonly moment: () => Moment;
  /** Whether it comes up in answer to something the participant did. */
  readonly takesFocus?: boolean;
}

/** What there is to choose when a practice is too much. It is the same for everybody, at any time. */
export function TooMuch({ locale, outline, records, today, moment, takesFocus = false }: Props) {
  const t = tooMuchWords(locale);
  const title = useFocus<HTMLHeadingElement>(takesFocus ? 'too much' : undefined);
  const practices = gentlePractices(outline.practices);
  const enrolment = currentEnrolment(records.enrolments);
  return (
    <section class="too-much">
      <h2 ref={title} tabIndex={-1}>
        {t['tooMuch.title']}
      </h2>
      <p>{t['tooMuch.lead']}</p>
      <h3>{t['smaller.title']}</h3>
      <ul>
        <li>{t['smaller.shorter']}</li>
        <li>{t['smaller.eyes']}</li>
        <li>{t['smaller.anchor']}</li>
      </ul>
      {practices.length > 0 && (
        <>
          <p class="quiet">{t['smaller.practices']}</p>
          <ul class="check-in-links">
            {practices.map(({ practice, minutes }) => (
              <li key={practice.id}>
                <a class="alone" href={href(addressAtLength(practice.address ?? '/', minutes))}>
                  {t['smaller.practice'](practice.title, minutes)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <GentleSwitch locale={locale} settings={records.settings} moment={moment} />
      {enrolment && <PauseCourse locale={locale} enrolment={enrolment} today={today} moment={moment} />}
      <h3>{t['stop.title']}</h3>
      <p>{t['stop.what']}</p>
      <p>
        <a class="alone" href={href(outline.help)}>
          {t.help}
        </a>
      </p>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { startWords } from '../../../i18n/own/start/index.ts';
import { ownAddress } from '../../../i18n/routes.ts';
import { href } from '../../shared/href.ts';
import type { StartProps } from '../StartPage.tsx';
import { CourseChoices } from './CourseChoices.tsx';
import { DayChoices } from './DayChoices.tsx';

/** Everything that was chosen at the start, to be changed at any time. */
export function ChoicesView({ locale, outline, informed, ready, going, arrived, show }: StartProps) {
  const t = startWords(locale);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, []);
  return (
    <>
      <section>
        <h2 ref={heading} tabIndex={-1}>
          {going.length > 1 ? t['choices.titles'] : t['choices.title']}
        </h2>
        {going.map((one) => (
          <CourseChoices key={one.course.id} locale={locale} ready={ready} one={one} />
        ))}
      </section>
      <section>
        <h2>{t['choices.you']}</h2>
        <DayChoices locale={locale} ready={ready} />
      </section>
      <section class="actions">
        <a class="button" href={href(ownAddress(locale, 'today'))}>
          {t['done.toToday']}
        </a>
        {going.length < outline.courses.length && (
          <button type="button" class="button plain" onClick={() => show({ kind: 'start' })}>
            {t['choices.another']}
          </button>
        )}
        {informed && (
          <a class="alone" href={href(informed.address)}>
            {informed.title}
          </a>
        )}
      </section>
    </>
  );
}

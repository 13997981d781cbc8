import { answersTo } from '../../domain/check-in/over-time.ts';
import type { Sheet } from '../../domain/check-in/sheet.ts';
import type { Outline } from '../../domain/course/outline.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords, nameOf } from '../../i18n/own/check-in/index.ts';
import { ownAddress } from '../../i18n/routes.ts';
import type { Locale } from '../../i18n/locales.ts';
import { href } from '../shared/href.ts';
import { Feedback } from './Feedback.tsx';
import { useFocus } from './focus.ts';
import { HelpLine } from './HelpLine.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly parts: readonly Questionnaire[];
  /** What was finished just now. */
  readonly finished: readonly Sheet[];
  readonly sheets: readonly Sheet[];
  readonly today: LocalDay;
  readonly onClose: () => void;
}

/** The end of a check-in: what was answered, beside what was answered before. */
export function Thanks({ locale, outline, parts, finished, sheets, today, onClose }: Props) {
  const t = checkInWords(locale);
  const title = useFocus<HTMLHeadingElement>('thanks');
  const answered = parts.flatMap((questionnaire) => {
    const sheet = finished.find((one) => answersTo(questionnaire, one));
    return sheet ? [{ questionnaire, sheet }] : [];
  });
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {answered.length > 0 ? t['thanks.title'] : t['thanks.nothing']}
      </h2>
      {answered.map(({ questionnaire, sheet }) => (
        <section class="card" key={questionnaire.id}>
          <h3>{nameOf(locale, questionnaire)}</h3>
          <Feedback
            locale={locale}
            questionnaire={questionnaire}
            sheet={sheet}
            sheets={sheets}
            today={today}
          />
        </section>
      ))}
      <HelpLine locale={locale} help={outline.help} />
      <div class="actions check-in-ways">
        <a class="button" href={href(ownAddress(locale, 'today'))}>
          {t['thanks.today']}
        </a>
        <button type="button" class="button plain" onClick={onClose}>
          {t.back}
        </button>
      </div>
    </section>
  );
}

import { answersOf, halfDone, type Sheet, type Slot } from '../../domain/check-in/sheet.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords, nameOf } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useFocus } from './focus.ts';

interface Props {
  readonly locale: Locale;
  readonly questionnaires: readonly Questionnaire[];
  readonly sheets: readonly Sheet[];
  /** The course somebody is taking, without an occasion. */
  readonly slot: Slot;
  readonly takesFocus: boolean;
  readonly onBegin: (parts: readonly Questionnaire[], slot: Slot) => void;
}

/** Every questionnaire, for any time. */
export function Whenever({ locale, questionnaires, sheets, slot, takesFocus, onBegin }: Props) {
  const t = checkInWords(locale);
  const title = useFocus<HTMLHeadingElement>(takesFocus ? 'whenever' : undefined);
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {t['whenever.title']}
      </h2>
      <p class="quiet">{t['whenever.lead']}</p>
      <ul class="check-in-rows">
        {questionnaires.map((one) => {
          const begun = halfDone(sheets, one, slot);
          const given = begun ? Object.keys(answersOf(begun)).length : 0;
          return (
            <li key={one.id}>
              <button type="button" onClick={() => onBegin([one], slot)}>
                <span class="name">{nameOf(locale, one)}</span>
                <span class="quiet">
                  {given > 0
                    ? t['due.answered'](given, one.questions.length)
                    : t.questions(one.questions.length)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

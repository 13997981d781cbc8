import type { DueCheckIn } from '../../domain/check-in/due.ts';
import { answersOf, halfDone, type Sheet, type Slot } from '../../domain/check-in/sheet.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords, nameOf, occasionWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useFocus } from './focus.ts';

interface Props {
  readonly locale: Locale;
  readonly questionnaires: readonly Questionnaire[];
  readonly sheets: readonly Sheet[];
  readonly due: DueCheckIn;
  readonly cameBack: boolean;
  readonly onBegin: (parts: readonly Questionnaire[], slot: Slot) => void;
}

/** Questions somebody answers in a minute, skipping some. */
const A_MINUTE = 6;

/** The check-in that is due, and how far somebody has come with it. */
export function Due({ locale, questionnaires, sheets, due, cameBack, onBegin }: Props) {
  const t = checkInWords(locale);
  const title = useFocus<HTMLHeadingElement>(cameBack ? due.occasion : undefined);
  const slot = { occasion: due.occasion, enrolment: due.enrolment };
  const parts = questionnaires.filter(({ id }) => due.instruments.includes(id));
  const given = (part: Questionnaire) => {
    const begun = halfDone(sheets, part, slot);
    return begun ? Object.keys(answersOf(begun)).length : 0;
  };
  const questions = parts.reduce((sum, part) => sum + part.questions.length, 0);
  const isBegun = parts.length < questionnaires.length || parts.some((part) => given(part) > 0);
  return (
    <section class="check-in-due card">
      <h2 ref={title} tabIndex={-1}>
        {occasionWords(locale, due.occasion)}
      </h2>
      <p>{t['due.lead'](Math.max(1, Math.round(questions / A_MINUTE)))}</p>
      {parts.some(({ own }) => own) && <p class="quiet">{t['due.own']}</p>}
      <ol class="check-in-parts">
        {questionnaires.map((part) => (
          <li key={part.id}>
            <span>{nameOf(locale, part)}</span>{' '}
            <span class="quiet">
              {!parts.includes(part)
                ? t['due.done']
                : given(part) > 0
                  ? t['due.answered'](given(part), part.questions.length)
                  : t.questions(part.questions.length)}
            </span>
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => onBegin(parts, slot)}>
        {isBegun ? t['due.goOn'] : t['due.begin']}
      </button>
    </section>
  );
}

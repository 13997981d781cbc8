import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useFocus } from './focus.ts';

interface Props {
  readonly locale: Locale;
  readonly questionnaire: Questionnaire;
  /** How many questions have no answer. */
  readonly open: number;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

/** What it means that questions are left open; nobody has to answer them. */
export function LeftOpen({ locale, questionnaire, open, onBack, onLeave }: Props) {
  const t = checkInWords(locale);
  const title = useFocus<HTMLHeadingElement>('open');
  return (
    <div class="check-in-step">
      <h3 ref={title} tabIndex={-1}>
        {t['open.title'](open)}
      </h3>
      <p>{meaning(t, questionnaire, open)}</p>
      <div class="actions">
        <button type="button" class="button plain" onClick={onBack}>
          {t['open.back']}
        </button>
        <button type="button" class="button plain" onClick={onLeave}>
          {t['open.leave']}
        </button>
      </div>
    </div>
  );
}

function meaning(t: ReturnType<typeof checkInWords>, { rule }: Questionnaire, open: number): string {
  if (!rule) return t['open.single'];
  if (rule.total.as !== 'mean') return t['open.sum'];
  return open > rule.total.mayMiss ? t['open.tooFew'](rule.total.mayMiss) : t['open.mean'];
}

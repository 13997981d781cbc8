import type { Enrolment } from '../../../domain/records/records.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { TextField } from '../../shared/TextField.tsx';

type IfThen = NonNullable<Enrolment['plan']>;

interface Props {
  readonly locale: Locale;
  readonly value: IfThen | undefined;
  readonly onChange: (plan: IfThen) => void;
}

/** An if-then plan in the participant's own words. */
export function PlanField({ locale, value = { when: '', then: '' }, onChange }: Props) {
  const t = startWords(locale);
  return (
    <div class="stack">
      <p>{t['plan.hint']}</p>
      <TextField
        locale={locale}
        short
        label={t['plan.when']}
        hint={t['plan.whenHint']}
        value={value.when}
        onInput={(when) => onChange({ ...value, when })}
      />
      <TextField
        locale={locale}
        short
        label={t['plan.then']}
        hint={t['plan.thenHint']}
        value={value.then}
        onInput={(then) => onChange({ ...value, then })}
      />
    </div>
  );
}

/** A plan on one line, undefined for none. */
export function planInWords(plan: IfThen | undefined): string | undefined {
  return plan && [plan.when, plan.then].filter((part) => part.trim() !== '').join(' → ');
}

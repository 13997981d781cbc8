import { firstBeside, type Counted } from '../../domain/check-in/over-time.ts';
import type { Sheet } from '../../domain/check-in/sheet.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Instrument } from '../../domain/instruments/instrument.ts';
import { scoreRange } from '../../domain/instruments/range.ts';
import { comparedItems, type Scored } from '../../domain/instruments/score.ts';
import { checkInWords, formatNumber } from '../../i18n/own/check-in/index.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly rule: Instrument;
  readonly sheet: Sheet;
  readonly scored: Extract<Scored, { kind: 'scored' }>;
  /** The participant's own numbers, this one among them or not. */
  readonly numbers: readonly Counted[];
  readonly today: LocalDay;
}

/** A number on its own scale, and beside the participant's first one in the course. */
export function NumberNow({ locale, rule, sheet, scored, numbers, today }: Props) {
  const t = checkInWords(locale);
  const number = (value: number) => formatNumber(locale, value);
  const { from, to } = scoreRange(rule);
  const what = t[`score.${kindOf(rule)}`];
  const ends = [number(scored.score), number(from), number(to)] as const;
  const compared = comparedItems(rule);
  const leftOut = Array.from({ length: rule.items }, (_, at) => at + 1).filter(
    (item) => !compared.includes(item),
  );
  return (
    <>
      <p class="check-in-number">
        {sheet.day === today
          ? t['score.today'](what, ...ends)
          : t['score.on'](what, formatDate(locale, sheet.day), ...ends)}
        {scored.missing.length > 0 &&
          ` ${t['score.missing'](rule.items - scored.missing.length, rule.items)}`}
      </p>
      {leftOut.length > 0 && (
        <p>{t['score.without'](formatList(locale, leftOut.map(String)), number(scored.compared))}</p>
      )}
      <Beside locale={locale} sheet={sheet} compared={scored.compared} numbers={numbers} />
      <p class="quiet">{t['score.note']}</p>
    </>
  );
}

interface BesideProps {
  readonly locale: Locale;
  readonly sheet: Sheet;
  readonly compared: number;
  readonly numbers: readonly Counted[];
}

/** The first number and this one as they are; which of them is the larger is no news that needs a word. */
function Beside({ locale, sheet, compared, numbers }: BesideProps) {
  const t = checkInWords(locale);
  const first = firstBeside(
    sheet,
    numbers.map((one) => one.sheet),
  );
  const counted = numbers.find((one) => one.sheet.id === first?.id);
  if (!counted) return <p>{t['score.onlyOne']}</p>;
  const was = sheet.enrolment === undefined ? t['score.firstEver'] : t['score.first'];
  return (
    <p>
      {was(formatDate(locale, counted.sheet.day), formatNumber(locale, counted.compared))}{' '}
      {t['score.difference'](formatNumber(locale, Math.abs(compared - counted.compared)))}
    </p>
  );
}

function kindOf({ total }: Instrument): 'sum' | 'mean' | 'other' {
  if (total.as === 'mean') return 'mean';
  return total.as === 'sum' && total.times === 1 ? 'sum' : 'other';
}

import type { Instrument } from '../../domain/instruments/instrument.ts';
import { checkInWords } from '../../i18n/own/check-in/index.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly rule: Instrument;
}

/** How answers become the number, so that anybody can do it by hand. */
export function HowCounted({ locale, rule: { lowest, highest, reversed, total } }: Props) {
  const t = checkInWords(locale);
  return (
    <details>
      <summary>{t['how.title']}</summary>
      <p>
        {[
          total.as === 'mean' ? t['how.mean'](lowest, highest) : t['how.sum'](lowest, highest),
          reversed.length > 0 && t['how.reversed'](formatList(locale, reversed.map(String))),
          total.as === 'sum' && total.times > 1 && t['how.times'](total.times),
          total.as === 'table' && t['how.table'],
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </details>
  );
}

import type { Variation as Known } from '../../domain/instruments/instrument.ts';
import { checkInWords, formatNumber } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  /** Missing where nobody has found it out. */
  readonly variation: Known | undefined;
}

/** How much such numbers vary by themselves, or that nobody knows. */
export function Variation({ locale, variation }: Props) {
  const t = checkInWords(locale);
  if (!variation) return <p class="quiet">{t['vary.unknown']}</p>;
  const { chance, noticed, source } = variation;
  return (
    <p class="quiet">
      {[
        // More exact than whole points it is not known.
        chance !== undefined && t['vary.chance'](formatNumber(locale, Math.round(chance))),
        noticed !== undefined && t['vary.noticed'](formatNumber(locale, noticed)),
        t['vary.source'](source),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}

import type { Figure } from '../../domain/instruments/instrument.ts';
import { checkInWords, formatNumber } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly figures: readonly Figure[];
}

/** What was found in groups of people, as plain figures with where each comes from. */
export function PublishedFigures({ locale, figures }: Props) {
  const t = checkInWords(locale);
  if (figures.length === 0) return null;
  return (
    <details>
      <summary>{t['figures.title']}</summary>
      <p>{t['figures.lead']}</p>
      <ul class="check-in-list">
        {figures.map((figure, at) => (
          <li key={at}>
            {t.groups[figure.group]}
            {figure.year && ` ${figure.year}`}: {found(locale, figure)}.{' '}
            <span class="quiet">{t['vary.source'](figure.source)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function found(locale: Locale, figure: Figure): string {
  const t = checkInWords(locale);
  const number = (value: number) => formatNumber(locale, value);
  switch (figure.kind) {
    case 'mean':
      return t['figures.mean'](number(figure.mean));
    case 'means':
      return t['figures.means'](number(figure.from), number(figure.to));
    case 'share':
      return t['figures.share'](number(figure.percent), number(figure.atLeast));
    case 'percentile':
      return t['figures.percentile'](number(figure.percent), number(figure.score));
  }
}

import type { Outline } from '../../domain/course/outline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Participant } from '../shared/Participant.tsx';
import { Day } from './Day.tsx';
import { STORES } from './screen.ts';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  /** The ids of the instruments the site offers at an occasion. */
  readonly instruments: readonly string[];
}

/** What to do today, and nothing else. */
export function TodayPage({ locale, outline, instruments }: Props) {
  return (
    <Participant locale={locale} stores={STORES}>
      {(ready) => <Day locale={locale} outline={outline} instruments={instruments} {...ready} />}
    </Participant>
  );
}

import { useMemo } from 'preact/hooks';
import type { Script } from '../../domain/practice/script.ts';
import { timeline } from '../../domain/practice/timeline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stringsIn } from '../../i18n/strings.ts';
import { Cues } from './Cues.tsx';

interface Props {
  readonly locale: Locale;
  readonly script: Script;
  readonly minutes: number;
  /** The words being said, while the practice is played. */
  readonly said: string | undefined;
}

/** A practice in words at a length; it follows what is being said. */
export function Transcript({ locale, script, minutes, said }: Props) {
  const t = stringsIn(locale);
  const cues = useMemo(() => timeline(script, minutes), [script, minutes]);
  const silence = cues.reduce((total, { step, duration }) => total + (step.kind === 'say' ? 0 : duration), 0);
  return (
    <>
      <p class="summary" aria-live="polite">
        <strong>{t['practice.minutesLong'](minutes)}</strong>:{' '}
        {t['practice.summary'](Math.max(1, Math.round(minutes - silence / 60)))} {t['practice.elastic']}
      </p>
      <Cues cues={cues} locale={locale} said={said} />
    </>
  );
}

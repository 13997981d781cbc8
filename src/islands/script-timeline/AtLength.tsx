import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { cueRows, sumsOf } from '../../domain/practice/cue-rows.ts';
import type { Script } from '../../domain/practice/script.ts';
import { timeline } from '../../domain/practice/timeline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { LeftOut } from './LeftOut.tsx';
import { Picture } from './Picture.tsx';
import { StepTable } from './StepTable.tsx';
import { Sums } from './Sums.tsx';

interface Props {
  readonly locale: Locale;
  readonly script: Script;
  /** A length the script can be given in at this pace. */
  readonly minutes: number;
  /** Words a minute. */
  readonly pace: number;
  /** What is to be said before the details. */
  readonly children: ComponentChildren;
}

/** A script at one length. */
export function AtLength({ locale, script, minutes, pace, children }: Props) {
  const cues = useMemo(() => timeline(script, minutes, pace), [script, minutes, pace]);
  const rows = useMemo(() => cueRows(cues), [cues]);
  return (
    <>
      <Picture {...{ locale, cues, minutes }} />
      <Sums locale={locale} sums={sumsOf(rows)} />
      {children}
      <LeftOut {...{ locale, script, minutes }} />
      <StepTable locale={locale} rows={rows} />
    </>
  );
}

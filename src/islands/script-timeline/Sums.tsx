import type { Sum } from '../../domain/practice/cue-rows.ts';
import type { Step } from '../../domain/practice/script.ts';
import { formatSeconds } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { scriptTimelineWords } from '../../i18n/own/script-timeline/index.ts';
import { Mark } from './Mark.tsx';

const KINDS = ['say', 'pause', 'bell'] as const satisfies readonly Step['kind'][];

interface Props {
  readonly locale: Locale;
  readonly sums: Record<Step['kind'], Sum>;
}

/** What each kind comes to, beside the mark it has in the picture. */
export function Sums({ locale, sums }: Props) {
  const w = scriptTimelineWords(locale);
  const whole = KINDS.reduce((total, kind) => total + sums[kind].seconds, 0);
  return (
    <dl class="script-sums">
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <svg viewBox="0 0 14 40" aria-hidden="true">
              <Mark kind={kind} x={1} width={12} />
            </svg>
            {w[`kind.${kind}`]}
          </dt>
          <dd>{w[`sum.${kind}`](formatSeconds(locale, sums[kind].seconds), sums[kind].count)}</dd>
        </div>
      ))}
      <div>
        <dt>{w.sum}</dt>
        <dd>{formatSeconds(locale, whole)}</dd>
      </div>
    </dl>
  );
}

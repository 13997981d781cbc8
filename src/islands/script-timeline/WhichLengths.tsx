import { lengthSpans, missOf, type LengthSpan } from '../../domain/practice/lengths.ts';
import type { Script } from '../../domain/practice/script.ts';
import { formatList, formatSeconds } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { scriptTimelineWords } from '../../i18n/own/script-timeline/index.ts';

interface Props {
  readonly locale: Locale;
  readonly script: Script;
  /** Words a minute. */
  readonly pace: number;
}

/** The lengths a script can be given in, and what stands in the way of the others. */
export function WhichLengths({ locale, script, pace }: Props) {
  const w = scriptTimelineWords(locale);
  const spans = lengthSpans(script, pace);
  const inWords = ({ first, last }: LengthSpan) => w.span(first, last);
  const possible = spans.filter(({ verdict }) => verdict === 'fits').map(inWords);
  return (
    <>
      <h3>{w.lengths}</h3>
      <p>{possible.length > 0 ? w.possible(formatList(locale, possible)) : w.none}</p>
      {spans.map((span) => {
        if (span.verdict === 'fits') return undefined;
        const { minutes, seconds } = missOf(script, span, pace);
        return (
          <p key={span.first}>{w[span.verdict](inWords(span), minutes, formatSeconds(locale, seconds))}</p>
        );
      })}
    </>
  );
}

import { beginningOf } from '../../domain/practice/cue-rows.ts';
import { leftOutAt } from '../../domain/practice/left-out.ts';
import type { Script } from '../../domain/practice/script.ts';
import type { Locale } from '../../i18n/locales.ts';
import { scriptTimelineWords } from '../../i18n/own/script-timeline/index.ts';

interface Props {
  readonly locale: Locale;
  readonly script: Script;
  readonly minutes: number;
}

/** The parts that belong to longer versions only. */
export function LeftOut({ locale, script, minutes }: Props) {
  const w = scriptTimelineWords(locale);
  const parts = leftOutAt(script, minutes);
  return (
    <>
      <h3>{w.leftOut(w.minutes(minutes))}</h3>
      {parts.length === 0 && <p>{w.nothingLeftOut}</p>}
      <ul>
        {parts.map(({ from, words, text }, at) => (
          <li key={at}>{w.part(from, words, beginningOf(text))}</li>
        ))}
      </ul>
    </>
  );
}

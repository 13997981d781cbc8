import { useEffect, useMemo, useState } from 'preact/hooks';
import { askedLength } from '../../domain/practice/asked-length.ts';
import { allWeighed } from '../../domain/practice/cue-rows.ts';
import { nearestLength } from '../../domain/practice/lengths.ts';
import { WORDS_PER_MINUTE, type Script } from '../../domain/practice/script.ts';
import { possibleMinutes } from '../../domain/practice/timeline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { scriptTimelineWords } from '../../i18n/own/script-timeline/index.ts';
import { AtLength } from './AtLength.tsx';
import { Choice } from './Choice.tsx';
import { WhichLengths } from './WhichLengths.tsx';

/** Words a minute to try, from very slow to reading aloud. */
const PACES = [60, 70, 80, WORDS_PER_MINUTE, 100, 110, 120, 130, 140, 150];

interface Props {
  readonly locale: Locale;
  readonly script: Script;
  readonly usual: number;
}

/** A script laid out in time, for those who write it. */
export function ScriptTimeline({ locale, script, usual }: Props) {
  const w = scriptTimelineWords(locale);
  const [pace, setPace] = useState(WORDS_PER_MINUTE);
  const [asked, setAsked] = useState(usual);
  const possible = useMemo(() => possibleMinutes(script, pace), [script, pace]);
  const minutes = nearestLength(possible, asked);

  // The page is fetched anew whenever the script is saved; a length in its address outlives that.
  useEffect(() => setAsked(askedLength(location.hash, possible) ?? usual), []);

  if (!allWeighed(script)) return <p>{w.unweighed}</p>;
  const lengths = <WhichLengths {...{ locale, script, pace }} />;
  return (
    <>
      <div class="script-choices">
        <Choice label={w.length} options={possible} name={w.minutes} value={minutes} onChange={setAsked} />
        <Choice
          label={w.pace}
          options={PACES}
          name={(words) => w.paceOf(words, words === WORDS_PER_MINUTE)}
          value={pace}
          onChange={setPace}
        />
      </div>
      {minutes === undefined ? (
        lengths
      ) : (
        <AtLength {...{ locale, script, minutes, pace }}>{lengths}</AtLength>
      )}
    </>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askedLength } from '../../domain/practice/asked-length.ts';
import { planOfScript } from '../../domain/practice/plan.ts';
import type { Recording } from '../../domain/practice/recording.ts';
import type { Script } from '../../domain/practice/script.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stringsIn } from '../../i18n/strings.ts';
import { Begin } from '../player/Begin.tsx';
import type { Source } from '../player/source.ts';
import { Lengths } from './Lengths.tsx';
import { Transcript } from './Transcript.tsx';

interface Props {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  readonly script: Script;
  /** The lengths offered first, minutes. */
  readonly lengths: readonly number[];
  readonly usual: number;
  /** Every length the script can be given in, minutes, rising. */
  readonly possible: readonly number[];
  readonly recordings: readonly Recording[];
}

/** A practice at the length the reader has time for: to be played, and to be read. */
export function GuidedPractice(props: Props) {
  const { locale, id, title, script, lengths, usual, possible, recordings } = props;
  const t = stringsIn(locale);
  const form = useRef<HTMLFieldSetElement>(null);
  const [minutes, setMinutes] = useState(usual);
  const [said, setSaid] = useState<string>();
  // A reader may have chosen before the script came: the page's own choice counts, and before any choice
  // the length the link here asked for.
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('input:checked');
    const choice = chosen ? Number(chosen.value) : usual;
    setMinutes(choice === usual ? (askedLength(location.hash, possible) ?? usual) : choice);
  }, []);

  const source = useMemo(
    (): Source => ({
      title,
      practice: { id },
      notedBy: 'player',
      possible,
      planOf: (length) => planOfScript(script, length),
      recordings,
      hasWords: true,
    }),
    [],
  );
  const words = {
    begin: t['practice.begin'],
    settings: t['practice.settings'],
    isNoted: t['practice.isNoted'],
    noSound: t['practice.noSound'],
    notFetched: t['practice.notFetched'],
  };
  return (
    <div class="transcript">
      <Begin {...{ locale, source, minutes, words }} onMinutes={setMinutes} onSaid={setSaid}>
        <Lengths {...{ locale, form, lengths, possible, minutes }} onChange={setMinutes} />
      </Begin>
      <h2>{t['practice.script']}</h2>
      <p class="quiet">{t['practice.scriptNote']}</p>
      <Transcript locale={locale} script={script} minutes={minutes} said={said} />
    </div>
  );
}

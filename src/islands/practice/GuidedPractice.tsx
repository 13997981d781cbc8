import { useEffect, useRef, useState } from 'preact/hooks';
import { askedLength } from '../../domain/practice/asked-length.ts';
import { planOfScript } from '../../domain/practice/plan.ts';
import type { Recording } from '../../domain/practice/recording.ts';
import type { Script } from '../../domain/practice/script.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stringsIn } from '../../i18n/strings.ts';
import { openSound, type Sound } from '../player/sound/sound.ts';
import { useAsked } from '../shared/use-asked.ts';
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

const loadPlayer = () => import('../player/PlayerView.tsx');

/** A practice at the length the reader has time for: to be played, and to be read. */
export function GuidedPractice(props: Props) {
  const { locale, id, title, script, lengths, usual, possible, recordings } = props;
  const t = stringsIn(locale);
  const form = useRef<HTMLFieldSetElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const [minutes, setMinutes] = useState(usual);
  const [said, setSaid] = useState<string>();
  const [sound, setSound] = useState<Sound | 'missing'>();
  const player = useAsked(loadPlayer);

  // A reader may have chosen before the script came: the page's own choice counts, and before any choice
  // the length the link here asked for.
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('input:checked');
    const choice = chosen ? Number(chosen.value) : usual;
    setMinutes(choice === usual ? (askedLength(location.hash, possible) ?? usual) : choice);
  }, []);

  function play() {
    player.ask();
    setSound(openSound() ?? 'missing');
  }
  function close() {
    setSound(undefined);
    setSaid(undefined);
    // The button is there again once this is rendered.
    requestAnimationFrame(() => begin.current?.focus());
  }

  const isPlaying = typeof sound === 'object' && player.part !== undefined;
  return (
    <div class="transcript">
      {isPlaying ? (
        <player.part.PlayerView
          locale={locale}
          source={{
            title,
            practice: { id },
            notedBy: 'player',
            possible,
            planOf: (length) => planOfScript(script, length),
            recordings,
            hasWords: true,
          }}
          sound={sound}
          minutes={minutes}
          onMinutes={setMinutes}
          onSaid={setSaid}
          onClose={close}
        />
      ) : (
        <>
          <Lengths {...{ locale, form, lengths, possible, minutes }} onChange={setMinutes} />
          <button ref={begin} type="button" class="button begin" onClick={play}>
            {t['practice.begin']}
          </button>
          <p class="quiet" role="status">
            {sound === 'missing' ? t['practice.noSound'] : player.failed && t['practice.notFetched']}
          </p>
        </>
      )}
      <h2>{t['practice.script']}</h2>
      <p class="quiet">{t['practice.scriptNote']}</p>
      <Transcript locale={locale} script={script} minutes={minutes} said={said} />
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import { MOST_MINUTES } from '../../domain/practice/entry.ts';
import { planOfTimer } from '../../domain/practice/plan.ts';
import { LONGEST_NAME } from '../../domain/records/limits.ts';
import { playerWords } from '../../i18n/own/player/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { openSound, type Sound } from '../player/sound/sound.ts';
import { Choices } from '../shared/Choices.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useAsked } from '../shared/use-asked.ts';

/** Minutes between bells that are offered; 0 for none. */
const BETWEEN = [0, 1, 2, 5, 10, 15];
/** The length chosen beforehand, minutes. */
const USUAL = 10;

const loadPlayer = () => import('../player/PlayerView.tsx');

/** Silence of any length with bells, played and noted like any practice. */
export function TimerPage({ locale }: { readonly locale: Locale }) {
  const t = playerWords(locale);
  const [minutes, setMinutes] = useState<number | undefined>(USUAL);
  const [every, setEvery] = useState(0);
  const [name, setName] = useState('');
  const [sound, setSound] = useState<Sound | 'missing'>();
  const player = useAsked(loadPlayer);
  const begin = useRef<HTMLButtonElement>(null);
  const title = name.trim() || t['timer.name'];

  function play() {
    player.ask();
    setSound(openSound() ?? 'missing');
  }
  function close() {
    setSound(undefined);
    requestAnimationFrame(() => begin.current?.focus());
  }
  const length = minutes ?? USUAL;
  if (typeof sound === 'object' && player.part)
    return (
      <player.part.PlayerView
        locale={locale}
        source={{
          title,
          practice: { name: title },
          notedBy: 'timer',
          possible: [...new Set([1, 2, 3, 5, 10, 15, 20, 30, 45, 60, length])].sort((a, b) => a - b),
          planOf: (its) => planOfTimer(its, every === 0 ? undefined : every),
          recordings: [],
          hasWords: false,
        }}
        sound={sound}
        minutes={length}
        onMinutes={setMinutes}
        onSaid={() => undefined}
        onClose={close}
      />
    );
  return (
    <div class="stack">
      <NumberField
        locale={locale}
        label={t.howLong}
        unit={t['timer.unit']}
        value={minutes}
        least={1}
        most={MOST_MINUTES}
        onChange={setMinutes}
      />
      <Choices
        legend={t['timer.between']}
        options={BETWEEN.map((value) => ({ value, label: t['timer.every'](value) }))}
        value={every}
        onChange={setEvery}
      />
      <TextField
        locale={locale}
        label={t['timer.what']}
        hint={t['timer.whatHint']}
        value={name}
        onInput={setName}
        short
        most={LONGEST_NAME}
      />
      <button
        ref={begin}
        type="button"
        class="button"
        disabled={name.trim().length > LONGEST_NAME}
        onClick={play}
      >
        {t['timer.begin']}
      </button>
      <p class="quiet" role="status">
        {sound === 'missing' ? t.noSound : player.failed && t.notFetched}
      </p>
    </div>
  );
}

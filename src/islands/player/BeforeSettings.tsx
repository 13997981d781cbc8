import { BELL_LENGTH } from '../../domain/practice/bell.ts';
import type { PlayerChoice, Setting } from '../../domain/records/records.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useRecords } from '../data/records.ts';
import { guiding, USUAL_BELL } from './guide.ts';
import { Settings } from './Settings.tsx';
import { Bells } from './sound/bells.ts';
import { openSound } from './sound/sound.ts';
import type { Source } from './source.ts';
import { useChoice } from './use-choice.ts';
import { useVoices } from './use-voices.ts';

interface Props {
  readonly locale: Locale;
  readonly source: Source;
  readonly minutes: number;
  /** Called with all of the choice, which need not have come to be kept. */
  readonly onChoose: (choice: PlayerChoice) => void;
}

/** How a practice is to be played, chosen before it begins. */
export function BeforeSettings(props: Props) {
  const loaded = useRecords(['settings']);
  return (
    <div class="player own-page">
      <div class="stack">
        {loaded.state !== 'loading' && (
          <Ready {...props} settings={loaded.state === 'ready' ? loaded.records.settings : []} />
        )}
      </div>
    </div>
  );
}

function Ready({ locale, source, minutes, onChoose, settings }: Props & { settings: readonly Setting[] }) {
  const voices = useVoices(locale);
  const { choice, choose } = useChoice(settings);
  return (
    <Settings
      {...{ locale, source, minutes, choice, voices }}
      guide={guiding(source, minutes, choice, voices).guide}
      onChoose={(change) => onChoose(choose(change))}
      onHear={() => hear(choice)}
    />
  );
}

function hear({ bells = USUAL_BELL }: PlayerChoice): void {
  const sound = openSound();
  if (!sound) return;
  new Bells(sound.context, bells).strike();
  setTimeout(() => void sound.context.close(), BELL_LENGTH * 1000);
}

import type { BellLevel, Guide, PlayerChoice } from '../../domain/records/records.ts';
import { BELL_LEVELS, GUIDES } from '../../domain/records/records.ts';
import { playerWords } from '../../i18n/own/player/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Choices } from '../shared/Choices.tsx';
import type { Source } from './source.ts';
import { USUAL_BELL } from './guide.ts';

interface Props {
  readonly locale: Locale;
  readonly source: Source;
  readonly minutes: number;
  /** What guides at the moment. */
  readonly guide: Guide;
  readonly choice: PlayerChoice;
  readonly onChoose: (change: PlayerChoice) => void;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly onHear: () => void;
}

/** How a practice is played; each holds at once, in the middle of it too. */
export function Settings(props: Props) {
  const { locale, source, minutes, guide, choice, onChoose, voices, onHear } = props;
  const t = playerWords(locale);
  const hasRecording = source.recordings.some((one) => one.minutes === minutes);
  const guides = GUIDES.filter(
    (one) => one === 'text' || (one === 'recording' ? hasRecording : voices.length > 0),
  );
  return (
    <>
      {source.hasWords && (
        <>
          {guides.length > 1 && (
            <Choices<Guide>
              legend={t.guide}
              tall
              options={guides.map((value) => ({ value, label: t[`guide.${value}`] }))}
              value={guide}
              onChange={(chosen) => onChoose({ guide: chosen })}
            />
          )}
          {voices.length === 0 && <p class="quiet">{t.noVoice}</p>}
          {guide === 'voice' && <VoiceField {...props} />}
        </>
      )}
      <Choices<BellLevel>
        legend={t.bells}
        options={BELL_LEVELS.map((value) => ({ value, label: t[`bells.${value}`] }))}
        value={choice.bells ?? USUAL_BELL}
        onChange={(bells) => onChoose({ bells })}
      />
      <button type="button" class="text-button" onClick={onHear}>
        {t.hear}
      </button>
      <p class="quiet">{t.screen}</p>
    </>
  );
}

function VoiceField({ locale, voices, choice, onChoose }: Props) {
  const t = playerWords(locale);
  return (
    <div>
      {voices.length > 1 && (
        <label class="field">
          <span>{t.voice}</span>
          <select
            value={choice.voice ?? voices[0]?.voiceURI}
            onChange={({ currentTarget }) => onChoose({ voice: currentTarget.value })}
          >
            {voices.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="quiet">{t.voiceNote}</p>
    </div>
  );
}

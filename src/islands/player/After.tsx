import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { playerWords } from '../../i18n/own/player/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { momentNow } from '../data/moment.ts';
import { JustNoted } from '../note/JustNoted.tsx';
import type { Noting } from './use-noting.ts';

interface Props {
  readonly locale: Locale;
  readonly title: string;
  /** Whether it was played to its end. */
  readonly isWhole: boolean;
  /** As it was noted; undefined when it was too short. */
  readonly entry: PracticeEntry | undefined;
  readonly noting: Noting;
  readonly boundary: number | undefined;
  readonly onClose: () => void;
}

/** What was practised, noted already: a word can be added, and it can be taken back. */
export function After({ locale, title, isWhole, entry, noting, boundary, onClose }: Props) {
  const t = playerWords(locale);
  const frame = useRef<HTMLDivElement>(null);
  const [takenBack, setTakenBack] = useState(false);
  useEffect(() => frame.current?.focus(), [takenBack]);

  async function takeBack(noted: PracticeEntry): Promise<boolean> {
    const saved = await noting.takeBack(noted);
    setTakenBack(saved);
    return saved;
  }
  return (
    <div class="stage after stack" ref={frame} tabIndex={-1} role="group" aria-label={title}>
      <h2>{isWhole ? t.finished : t.ended}</h2>
      {entry && !takenBack ? (
        <JustNoted
          locale={locale}
          name={title}
          entry={entry}
          today={momentNow(boundary).today}
          moment={() => momentNow(boundary)}
          saving={noting.saving}
          onTakeBack={takeBack}
        />
      ) : (
        <p role="status">{takenBack ? t.takenBack : t.tooShort}</p>
      )}
      <button type="button" class="button" onClick={onClose}>
        {t.close}
      </button>
    </div>
  );
}

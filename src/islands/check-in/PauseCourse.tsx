import { useState } from 'preact/hooks';
import { pause, resume, type Moment } from '../../domain/course/change.ts';
import { pauseOn } from '../../domain/course/pauses.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Enrolment } from '../../domain/records/records.ts';
import { tooMuchWords } from '../../i18n/own/too-much/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useSave } from '../data/save.ts';
import { SaveState } from '../shared/SaveState.tsx';
import { Undo, type Undoable } from '../shared/Undo.tsx';

interface Props {
  readonly locale: Locale;
  readonly enrolment: Enrolment;
  readonly today: LocalDay;
  readonly moment: () => Moment;
}

/** A pause from the course, without a day by which it should end. */
export function PauseCourse({ locale, enrolment, today, moment }: Props) {
  const t = tooMuchWords(locale);
  const { saving, save } = useSave();
  const [done, setDone] = useState<Undoable>();
  const current = pauseOn(enrolment.pauses, today);

  async function begin() {
    const paused = pause(enrolment, moment());
    if (!(await save({ enrolments: [paused] }))) return;
    // A pause taken back on the day it began is as if it had not been.
    const undo = () => save({ enrolments: [resume(paused, moment())] });
    setDone({ words: t['pause.begun'], undo });
  }
  return (
    <>
      <h3>{t['pause.title']}</h3>
      {current ? (
        <p>{t['pause.since'](formatDate(locale, current.from))}</p>
      ) : (
        <>
          <p>{t['pause.what']}</p>
          <button type="button" class="button plain" onClick={() => void begin()}>
            {t['pause.begin']}
          </button>
        </>
      )}
      <SaveState locale={locale} saving={saving} again={() => void begin()} />
      <Undo locale={locale} done={done} onClose={() => setDone(undefined)} />
    </>
  );
}

import { useState } from 'preact/hooks';
import { weeklyQuestionDue } from '../../domain/check-in/weekly-question.ts';
import type { Moment } from '../../domain/course/change.ts';
import type { Outline } from '../../domain/course/outline.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { deleted, made } from '../../domain/records/edit.ts';
import type { WeeklyQuestion as Answered } from '../../domain/records/records.ts';
import { tooMuchWords } from '../../i18n/own/too-much/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { newId } from '../data/new-id.ts';
import type { Lists } from '../data/records.ts';
import { useSave } from '../data/save.ts';
import { SaveState } from '../shared/SaveState.tsx';
import { Undo, type Undoable } from '../shared/Undo.tsx';
import { TooMuch } from './TooMuch.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly records: Lists<'weekly-questions' | 'enrolments' | 'settings'>;
  readonly today: LocalDay;
  readonly moment: () => Moment;
}

const ANSWERS = ['no', 'a-little', 'yes'] as const;

/**
 * Once a week: whether the practice is too much or does harm. Every answer is met with the same things
 * to choose from. It asks nothing when it is not due, and stays away for the day when it is waved off.
 */
export function WeeklyQuestion({ locale, outline, records, today, moment }: Props) {
  const t = tooMuchWords(locale);
  const { saving, save } = useSave();
  const [refusedOn, setRefusedOn] = useState<LocalDay>();
  const [isAnswered, setAnswered] = useState(false);
  const [done, setDone] = useState<Undoable>();
  const [wanted, setWanted] = useState<Answered['answer']>('no');

  async function answer(given: Answered['answer']) {
    setWanted(given);
    const now = moment();
    const record: Answered = { ...made(newId(), now.at), day: now.today, answer: given };
    if (!(await save({ 'weekly-questions': [record] }))) return;
    setAnswered(true);
    const undo = async () => {
      if (await save({ 'weekly-questions': [deleted(record, moment().at)] })) setAnswered(false);
    };
    setDone({ words: t['weekly.saved'], undo });
  }
  if (isAnswered) {
    return (
      <div class="weekly-answered">
        <TooMuch
          locale={locale}
          outline={outline}
          records={records}
          today={today}
          moment={moment}
          takesFocus
        />
        <Undo locale={locale} done={done} onClose={() => setDone(undefined)} />
      </div>
    );
  }
  const isDue = weeklyQuestionDue(outline.courses, records.enrolments, records['weekly-questions'], today);
  if (!isDue || refusedOn === today) return null;
  return (
    <section class="card weekly-question">
      <p class="label">{t['weekly.label']}</p>
      <h2>{t['weekly.question']}</h2>
      <p class="quiet">{t['weekly.hint']}</p>
      <div class="actions">
        {ANSWERS.map((one) => (
          <button type="button" class="button plain" key={one} onClick={() => void answer(one)}>
            {t[`weekly.${one}`]}
          </button>
        ))}
        <button type="button" class="text-button" onClick={() => setRefusedOn(today)}>
          {t['weekly.skip']}
        </button>
      </div>
      <SaveState locale={locale} saving={saving} again={() => void answer(wanted)} />
    </section>
  );
}

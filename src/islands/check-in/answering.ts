import { useRef, useState } from 'preact/hooks';
import {
  answersOf,
  finished,
  halfDone,
  newSheet,
  recordsOf,
  withAnswers,
  type Answers,
  type AnswerValue,
  type Sheet,
  type Slot,
} from '../../domain/check-in/sheet.ts';
import type { Moment } from '../../domain/course/change.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { mergeRecord } from '../../domain/records/merge.ts';
import { newId } from '../data/new-id.ts';
import { useSave, type Saving } from '../data/save.ts';

export interface Answering {
  readonly answers: Answers;
  readonly saving: Saving;
  /** Answers a question, or leaves it open; it is saved at once. */
  readonly answer: (linkId: string, value: AnswerValue | undefined) => void;
  /** Saves the same once more. */
  readonly again: () => void;
  /**
   * Finishes the sheet: `saved` when it is on the disk, `nothing` when there is nothing in it to save,
   * `failed` when it could not be saved.
   */
  readonly finish: () => Promise<'saved' | 'nothing' | 'failed'>;
  readonly id: string;
}

interface Target {
  readonly questionnaire: Questionnaire;
  readonly slot: Slot;
  /** Everything that is kept, as it stands now. */
  readonly sheets: readonly Sheet[];
  readonly moment: () => Moment;
  /** The sheet to change; missing to go on with a half-done one, or begin. */
  readonly sheet?: Sheet | undefined;
}

/**
 * Answers to one questionnaire. What was answered here stays to be seen whether it could be saved or
 * not; what another tab answers in the same sheet joins it.
 */
export function useAnswering({ questionnaire, slot, sheets, moment, sheet }: Target): Answering {
  const { saving, save } = useSave();
  const [mine, setMine] = useState<Readonly<Record<string, AnswerValue | undefined>>>({});
  const [id] = useState(() => (sheet ?? halfDone(sheets, questionnaire, slot))?.id ?? newId());
  /** As it was written last from here: reading it back takes a moment. */
  const written = useRef<Sheet>();

  const stored = sheets.find((one) => one.id === id) ?? halfDone(sheets, questionnaire, slot);
  const base = stored && written.current ? mergeRecord(stored, written.current) : (stored ?? written.current);
  const answers = joined(base ? answersOf(base) : {}, mine);

  function keep(next: Sheet): Promise<boolean> {
    written.current = next;
    return save(recordsOf(next));
  }
  function withThese(these: Answers): Sheet {
    const now = moment();
    return withAnswers(base ?? newSheet(questionnaire, slot, id, now), these, now.at);
  }
  return {
    answers,
    saving,
    id: base?.id ?? id,
    answer(linkId, value) {
      const changes = { ...mine, [linkId]: value };
      setMine(changes);
      void keep(withThese(joined(answers, changes)));
    },
    again: () => void (written.current && save(recordsOf(written.current))),
    async finish() {
      if (Object.keys(answers).length === 0) return 'nothing';
      return (await keep(finished(withThese(answers), moment()))) ? 'saved' : 'failed';
    },
  };
}

/** Answers with changes to them; `undefined` takes one back. */
function joined(answers: Answers, changes: Readonly<Record<string, AnswerValue | undefined>>): Answers {
  const entries = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(
    entries.flatMap(([linkId, value]) => (value === undefined ? [] : [[linkId, value]])),
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import { changedBack } from '../../domain/records/edit.ts';
import type { Enrolment } from '../../domain/records/records.ts';
import { useSave, type Saving } from '../data/save.ts';
import type { Undoable } from '../shared/Undo.tsx';
import { focusCourse } from './heading.ts';

/** A change to the courses somebody follows, and how to take it back. */
export interface Change {
  /** What was done, in words. */
  readonly words: string;
  /** What is changed, as it is afterwards; the one the page goes on with is first. */
  readonly after: readonly Enrolment[];
  /** The same records as they were, changed back at an instant. */
  readonly back: (at: string) => readonly Enrolment[];
}

/** The change from one version of an enrolment to another; none when they are the same. */
export function changeOf(before: Enrolment, after: Enrolment, words: string): Change | undefined {
  if (after === before) return undefined;
  return { words, after: [after], back: (at) => [changedBack(after, before, at)] };
}

interface Changes {
  readonly change: (change: Change | undefined) => void;
  /** What was changed last, for as long as nothing else has changed it since, here or in another tab. */
  readonly done: Undoable | undefined;
  readonly close: () => void;
  readonly saving: Saving;
  /** Saves once more what could not be saved. */
  readonly again: () => void;
}

/** Saves changes one at a time; afterwards the keyboard stands at the heading of the course. */
export function useChanges(enrolments: readonly Enrolment[], moment: () => Moment): Changes {
  const { saving, save } = useSave();
  const [last, setLast] = useState<Change>();
  const again = useRef(() => Promise.resolve());
  const goOnWith = useRef<Enrolment>();

  const isShown = (one: Enrolment) =>
    enrolments.some(({ id, updatedAt }) => id === one.id && updatedAt === one.updatedAt);

  async function put(records: readonly Enrolment[], then: Change | undefined): Promise<void> {
    again.current = () => put(records, then);
    if (!(await save({ enrolments: records }))) return;
    goOnWith.current = records[0];
    setLast(then);
  }

  useEffect(() => {
    const wanted = goOnWith.current;
    if (!wanted || !isShown(wanted)) return;
    goOnWith.current = undefined;
    focusCourse(wanted.id);
  });

  return {
    change: (change) => void (change && put(change.after, change)),
    done: last?.after.every(isShown)
      ? { words: last.words, undo: () => put(last.back(moment().at), undefined) }
      : undefined,
    close: () => setLast(undefined),
    saving,
    again: () => void again.current(),
  };
}

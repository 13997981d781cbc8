import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import { changedBack } from '../../domain/records/edit.ts';
import type { RecordSet } from '../../domain/records/merge.ts';
import type { Records, StoreName } from '../../domain/records/records.ts';
import type { Undoable } from '../shared/Undo.tsx';
import type { Edited } from './editing.ts';
import { useSave, type Saving } from './save.ts';

export interface Undoing {
  /** What can be taken back at the moment. */
  readonly done: Undoable | undefined;
  /** How it went with taking back, and once more. */
  readonly saving: Saving;
  readonly again: () => void;
  readonly offer: <Name extends StoreName>(words: string, store: Name, edited: Edited<Records[Name]>) => void;
  readonly close: () => void;
}

/**
 * Takes back the last change to a record. The button that made the change is gone by then, so that the
 * keyboard goes to the one that takes it back, and afterwards to the frame around both.
 *
 * @param frame the element, found by its selector when it is needed, that holds what can be changed
 */
export function useUndoing(moment: () => Moment, frame: string): Undoing {
  const { saving, save } = useSave();
  const [done, setDone] = useState<Undoable>();
  const back = useRef<RecordSet>({});
  const hasOffered = useRef(false);

  useEffect(() => {
    if (done) hasOffered.current = true;
    if (!hasOffered.current) return;
    document
      .querySelector<HTMLElement>(done ? `${frame} .undo button` : frame)
      ?.focus({ preventScroll: true });
  }, [done, frame]);

  function offer<Name extends StoreName>(words: string, store: Name, { before, now }: Edited<Records[Name]>) {
    const undo = () => {
      back.current = { [store]: [changedBack<Records[Name]>(now, before, moment().at)] };
      return save(back.current);
    };
    setDone({ words, undo });
  }
  return { done, saving, again: () => void save(back.current), offer, close: () => setDone(undefined) };
}

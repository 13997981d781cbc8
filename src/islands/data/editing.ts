import { useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import { changedBack, deleted } from '../../domain/records/edit.ts';
import type { Records, StoreName } from '../../domain/records/records.ts';
import { useDraft } from './draft.ts';
import { useSave, type Saving } from './save.ts';

/** A record that was changed or deleted, as it was before and as it is kept now. */
export interface Edited<T> {
  readonly before: T;
  readonly now: T;
}

/** A kept record while it is being changed. */
export interface Editing<T> {
  readonly record: T;
  readonly write: (record: T) => void;
  readonly saving: Saving;
  readonly save: () => void;
  /** Leaves it as it was before the form was opened. */
  readonly cancel: () => void;
  readonly remove: () => void;
  /** Does once more what could not be done. */
  readonly again: () => void;
}

interface Ends<T> {
  /** Nothing has changed. */
  readonly onClose: () => void;
  readonly onEdited: (edited: Edited<T>) => void;
}

/**
 * Changes a kept record by a form with a button to save. What is written is saved as well when the page
 * is hidden before that; to cancel puts back what was there.
 */
export function useEditing<Name extends StoreName>(
  store: Name,
  first: Records[Name],
  moment: () => Moment,
  { onClose, onEdited }: Ends<Records[Name]>,
): Editing<Records[Name]> {
  const draft = useDraft(store, first, false);
  const { saving, save } = useSave();
  const [last, setLast] = useState<'save' | 'cancel' | 'remove'>('save');
  const keepAs = (record: Records[Name]) => save({ [store]: [record] });

  const actions = {
    async save() {
      if (!(await draft.keep())) return;
      if (draft.record === first) onClose();
      else onEdited({ before: first, now: draft.record });
    },
    async cancel() {
      const isKept = draft.forget();
      if (!isKept || (await keepAs(changedBack<Records[Name]>(draft.record, first, moment().at)))) onClose();
      else draft.write(draft.record);
    },
    async remove() {
      draft.forget();
      const now = deleted<Records[Name]>(draft.record, moment().at);
      if (await keepAs(now)) onEdited({ before: first, now });
      else draft.write(draft.record);
    },
  };
  const act = (name: typeof last) => {
    setLast(name);
    void actions[name]();
  };
  return {
    record: draft.record,
    write: draft.write,
    saving: last === 'save' ? draft.saving : saving,
    save: () => act('save'),
    cancel: () => act('cancel'),
    remove: () => act('remove'),
    again: () => act(last),
  };
}

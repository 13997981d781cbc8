import type { RecordSet } from '../../domain/records/merge.ts';
import { mirrorOf, writeMirror } from '../../storage/mirror.ts';
import { useSave, type Saver } from '../data/save.ts';

/** Saves, and lets every page know before its first paint whom its text is for. */
export function useSaving(): Saver {
  const { saving, save } = useSave();
  return {
    saving,
    async save(set: RecordSet) {
      const saved = await save(set);
      const axes = set.settings?.find(({ id }) => id === 'axes');
      if (saved && axes?.id === 'axes') writeMirror(mirrorOf(axes.value));
      return saved;
    },
  };
}

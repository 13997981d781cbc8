import type { Moment } from '../../domain/course/change.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Reflection } from '../../domain/records/records.ts';
import { rewritten, type WrittenAt } from '../../domain/written.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useEditing, type Edited } from '../data/editing.ts';
import { EditActions } from '../note/EditActions.tsx';
import { PastDay } from '../note/PastDay.tsx';
import { WrittenFields } from './WrittenFields.tsx';

interface Props {
  readonly locale: Locale;
  readonly at: WrittenAt;
  readonly reflection: Reflection;
  readonly today: LocalDay;
  readonly moment: () => Moment;
  readonly onClose: () => void;
  readonly onEdited: (edited: Edited<Reflection>) => void;
}

/** Something written, to be changed or deleted. */
export function WrittenForm({ locale, at, reflection, today, moment, onClose, onEdited }: Props) {
  const editing = useEditing('reflections', reflection, moment, { onClose, onEdited });
  const write = (change: Parameters<typeof rewritten>[1]) =>
    editing.write(rewritten(editing.record, change, moment().at));
  return (
    <div class="edit stack">
      <WrittenFields locale={locale} at={at} reflection={editing.record} onChange={write} />
      <PastDay locale={locale} value={editing.record.day} today={today} onChange={(day) => write({ day })} />
      <EditActions locale={locale} editing={editing} />
    </div>
  );
}

import { CONVERSATION } from '../../domain/conversation.ts';
import type { Moment } from '../../domain/course/change.ts';
import type { LogOutline, PracticesOutline, PromptOutline } from '../../domain/course/outline.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Noted } from '../../domain/noted.ts';
import type { PracticeEntry, Reflection } from '../../domain/records/records.ts';
import type { Marks } from '../../domain/search.ts';
import { writtenAt, type WrittenAt } from '../../domain/written.ts';
import { formatDay } from '../../i18n/format.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Undoing } from '../data/undoing.ts';
import { practisedName } from '../note/names.ts';
import { PracticeForm } from '../note/PracticeForm.tsx';
import { WrittenForm } from '../written/WrittenForm.tsx';
import { WrittenItem } from '../written/WrittenItem.tsx';
import { Marked } from './Marked.tsx';
import { PracticeItem } from './PracticeItem.tsx';

/** What every item needs of the page around it. */
export interface ItemFrame {
  readonly locale: Locale;
  readonly outline: PracticesOutline;
  readonly prompts: readonly PromptOutline[];
  readonly logs: readonly LogOutline[];
  readonly entries: readonly PracticeEntry[];
  readonly today: LocalDay;
  readonly moment: () => Moment;
  readonly undoing: Undoing;
}

interface Props extends ItemFrame {
  readonly noted: Noted;
  readonly marks: readonly Marks[];
  /** Whether it is being changed. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** One thing noted, and the form to change it once that is asked for. */
export function NotedItem(props: Props) {
  const { locale, outline, noted, isOpen, onOpen, onClose, undoing } = props;
  const t = notingWords(locale);
  const marks = new Map(props.marks.map(({ field, spans }) => [field, spans]));
  const ended = ({ deletedAt }: { readonly deletedAt?: string }) => t.edited(deletedAt !== undefined);

  if (noted.store === 'practice-log') {
    const { record } = noted;
    const name = practisedName(locale, outline, record.practice);
    if (isOpen) {
      return (
        <PracticeForm
          {...props}
          entry={record}
          onEdited={(edited) => {
            undoing.offer(ended(edited.now), noted.store, edited);
            onClose();
          }}
        />
      );
    }
    return (
      <>
        <PracticeItem locale={locale} name={name} entry={record} marks={marks} />
        <EditButton words={t.edit} of={`${name}, ${formatDay(locale, record.day)}`} onClick={onOpen} />
      </>
    );
  }

  const { record } = noted;
  const at = placeOf(record, props);
  if (isOpen) {
    return (
      <WrittenForm
        {...props}
        at={at}
        reflection={record}
        onEdited={(edited) => {
          undoing.offer(ended(edited.now), noted.store, edited);
          onClose();
        }}
      />
    );
  }
  return (
    <>
      <WrittenItem
        locale={locale}
        at={at}
        reflection={record}
        show={(text, field) => <Marked text={text} spans={marks.get(field)} />}
      />
      <EditButton
        words={t.edit}
        of={`${at.title ?? t.formerText}, ${formatDay(locale, record.day)}`}
        onClick={onOpen}
      />
    </>
  );
}

/** What something was written at; the words for a conversation belong to no text of the site. */
function placeOf(record: Reflection, { locale, prompts, logs }: Props): WrittenAt {
  const at = writtenAt(record, prompts, logs);
  if (record.prompt !== CONVERSATION) return at;
  const t = notingWords(locale);
  return { ...at, title: t.conversation, question: t.conversationQuestion };
}

interface ButtonProps {
  readonly words: string;
  /** What it is for, for those who hear it alone. */
  readonly of: string;
  readonly onClick: () => void;
}

function EditButton({ words, of, onClick }: ButtonProps) {
  return (
    <button type="button" class="text-button no-print" onClick={onClick}>
      {words}
      <span class="visually-hidden">: {of}</span>
    </button>
  );
}

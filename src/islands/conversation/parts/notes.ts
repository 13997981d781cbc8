import { canBeShown, CONVERSATION } from '../../../domain/conversation.ts';
import { notesOf, type Note } from '../../../domain/notes.ts';
import { writtenAt } from '../../../domain/written.ts';
import { daysIn } from '../../../i18n/own/charts/format.ts';
import { conversationWords } from '../../../i18n/own/conversation/index.ts';
import { notingWords } from '../../../i18n/own/noting/index.ts';
import { parseLocalDay } from '../../../domain/day/local-day.ts';
import { practisedName } from '../../note/names.ts';
import type { Context, Quote, SheetPart } from '../part.ts';

/** Everything the participant wrote that can be chosen one by one. */
export function notesToChoose({ records }: Context): Note[] {
  const { 'practice-log': practised, enrolments, goals, plans } = records;
  const reflections = records.reflections.filter(({ prompt }) => prompt !== CONVERSATION);
  return notesOf({ 'practice-log': practised, reflections, goals, plans, enrolments }).filter(canBeShown);
}

/** The chosen notes in the order of their days; nothing when none is chosen. */
export function notesPart(
  notes: readonly Note[],
  chosen: ReadonlySet<string>,
  context: Context,
): SheetPart[] {
  const shown = notes.filter(({ id }) => chosen.has(id));
  if (shown.length === 0) return [];
  const byDay = shown.sort((one, other) => (one.day < other.day ? -1 : 1));
  const title = conversationWords(context.locale)['sheet.notes'];
  return [{ title, quotes: byDay.map((note) => quoteOf(note, context)) }];
}

/** A note as it stands on the sheet. */
export function quoteOf(note: Note, context: Context): Quote {
  const { title, texts } = describe(note, context);
  const day = parseLocalDay(note.day);
  const heading = [day && daysIn(context.locale)(day), title].filter(Boolean).join(' · ');
  return { id: note.id, heading, texts };
}

function describe(note: Note, context: Context): Pick<Quote, 'texts'> & { readonly title?: string } {
  const { locale, names, prompts, logs, records } = context;
  const t = conversationWords(locale);
  const texts = note.texts.map(({ text }) => ({ text }));
  switch (note.store) {
    case 'practice-log': {
      const entry = records['practice-log'].find(({ id }) => id === note.id);
      const title = entry && practisedName(locale, names, entry.practice);
      const words = note.texts.filter(({ field }) => field === 'note').map(({ text }) => ({ text }));
      return { ...(title !== undefined && { title }), texts: words };
    }
    case 'reflections': {
      const reflection = records.reflections.find(({ id }) => id === note.id);
      if (!reflection) return { texts };
      const { title, question, fields } = writtenAt(reflection, prompts, logs);
      const answered = fields.flatMap(({ id, label = question }) => {
        const text = reflection.fields[id] ?? '';
        return text.trim() === '' ? [] : [{ text, ...(label !== undefined && { label }) }];
      });
      return { title: title ?? notingWords(locale).formerText, texts: answered };
    }
    case 'goals':
      return { title: t['notes.goal'], texts };
    case 'plans':
      return { title: t['notes.plan'], texts };
    default:
      return { title: t['notes.agreement'], texts };
  }
}

import type { NotingWords } from './da.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** English words for noting a practice and for everything noted. */
export const en: NotingWords = {
  what: 'What did you do?',
  more: 'More practices',
  other: 'Something else',
  ownWords: 'Say it in your own words',
  ownWordsHint: 'For example washing up, a walk or a cup of tea, with attention.',
  howLong: 'For how long?',
  otherMinutes: 'Other',
  minutes: 'Number of minutes',
  note: 'Note it',
  whatFirst: 'First write what you did.',
  minutesFirst: 'First write how many minutes it was.',
  noted: (practice, minutes) => `${practice}, ${inMinutes(minutes)}`,
  notedOn: (day) => `Noted for ${day}.`,
  another: 'Note another',
  takenBack: 'It has been removed from your notes.',
  addMore: 'Add a day, a feeling or a few words',
  day: 'Day',
  words: 'A few words',
  minutesUnit: 'minutes',
  conversation: 'For a conversation',
  conversationQuestion: 'What I would like to talk about',
  formerText: 'An earlier text',
  formerPractice: 'An earlier practice',
  formerQuestion: 'An earlier question',

  feelings: (before, after) =>
    [
      before === undefined ? '' : `Before: ${before}`,
      after === undefined ? '' : `${before === undefined ? 'After' : 'after'}: ${after}`,
    ]
      .filter(Boolean)
      .join(', '),
  edit: 'Edit or delete',
  edited: (isDeleted) => (isDeleted ? 'It has been deleted.' : 'It has been changed.'),
  search: 'Search what you have written',
  found: (count) =>
    count === 0
      ? 'Nothing found. Try another word, or only a part of it.'
      : count === 1
        ? 'Found in one note'
        : `Found in ${count} notes`,
  fromMonth: 'Show from',
  showMore: 'Show more',
  nothingYet: 'There is nothing here yet. What you note and write is collected here.',
  toToday: 'Go to today',

  asYouWrite: 'It is kept on your device as you write.',
  nothingWritten: 'Nothing has been written yet.',
  writeAnother: 'Write another',
  earlier: 'What you have written before',
  toNotes: 'All my notes',
};

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
  minutesShort: (minutes) => `${minutes} min`,
  otherMinutes: 'Other',
  minutes: 'Number of minutes',
  note: 'Note it',
  whatFirst: 'First write what you did.',
  minutesFirst: 'First write how many minutes it was.',
  noted: (practice, minutes) => `${practice}, ${inMinutes(minutes)}`,
  notedOn: (day) => `Noted for ${day}.`,
  another: 'Note another',
  takenBack: 'It is no longer noted.',
  addMore: 'Add a day, a feeling or a few words',
  day: 'Day',
  words: 'A few words',
  formerPractice: 'A former practice',
};

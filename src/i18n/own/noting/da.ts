const inMinutes = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Danish words for noting a practice and for everything noted. */
export const da = {
  what: 'Hvad gjorde du?',
  more: 'Flere øvelser',
  other: 'Noget andet',
  ownWords: 'Skriv det med dine egne ord',
  ownWordsHint: 'For eksempel opvask, en gåtur eller en kop te med opmærksomhed.',
  howLong: 'Hvor længe?',
  minutesShort: (minutes: number) => `${minutes} min`,
  otherMinutes: 'Andet',
  minutes: 'Antal minutter',
  note: 'Noter',
  whatFirst: 'Skriv først, hvad du gjorde.',
  minutesFirst: 'Skriv først, hvor mange minutter det var.',
  noted: (practice: string, minutes: number) => `${practice}, ${inMinutes(minutes)}`,
  notedOn: (day: string) => `Noteret ${day}.`,
  another: 'Noter en til',
  takenBack: 'Det er ikke noteret længere.',
  addMore: 'Tilføj dag, følelse eller et par ord',
  day: 'Dag',
  words: 'Et par ord',
  formerPractice: 'En tidligere øvelse',
};

export type NotingWords = typeof da;

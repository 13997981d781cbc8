const inMinutes = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Danish words for noting a practice and for everything noted. */
export const da = {
  what: 'Hvad gjorde du?',
  more: 'Flere øvelser',
  other: 'Noget andet',
  ownWords: 'Skriv det med dine egne ord',
  ownWordsHint: 'For eksempel opvask, en gåtur eller en kop te med opmærksomhed.',
  howLong: 'Hvor længe?',
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
  minutesUnit: 'minutter',
  formerText: 'En tidligere tekst',
  conversation: 'Til en samtale',
  conversationQuestion: 'Det vil jeg gerne tale om',
  formerPractice: 'En tidligere øvelse',
  formerQuestion: 'Et tidligere spørgsmål',

  feelings: (before: number | undefined, after: number | undefined) =>
    [
      before === undefined ? '' : `Før: ${before}`,
      after === undefined ? '' : `${before === undefined ? 'Efter' : 'efter'}: ${after}`,
    ]
      .filter(Boolean)
      .join(', '),
  edit: 'Ret eller slet',
  edited: (isDeleted: boolean): string => (isDeleted ? 'Det er slettet.' : 'Det er rettet.'),
  search: 'Søg i det, du har skrevet',
  found: (count: number) =>
    count === 0
      ? 'Intet fundet. Prøv et andet ord, eller kun en del af det.'
      : count === 1
        ? 'Fundet i én note'
        : `Fundet i ${count} noter`,
  fromMonth: 'Vis fra',
  showMore: 'Vis flere',
  nothingYet: 'Her er ikke noteret noget endnu. Det, du noterer og skriver, samler sig her.',
  toToday: 'Gå til i dag',

  asYouWrite: 'Det gemmes på din enhed, mens du skriver.',
  nothingWritten: 'Der er ikke skrevet noget endnu.',
  writeAnother: 'Skriv en til',
  earlier: 'Det har du skrevet før',
  toNotes: 'Alle mine noter',
};

export type NotingWords = typeof da;

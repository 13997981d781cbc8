const inMinutes = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Danish words that the participant's own pages share. */
export const da = {
  loading: 'Henter det, du har gemt …',
  saving: 'Gemmer …',
  saved: 'Gemt på din enhed',
  save: 'Gem',
  cancel: 'Fortryd ændringer',
  edit: 'Ret',
  delete: 'Slet',
  undo: 'Fortryd',
  close: 'Luk',
  again: 'Prøv igen',
  skip: 'Spring over',
  next: 'Videre',
  back: 'Tilbage',
  yes: 'Ja',
  no: 'Nej',
  minutes: inMinutes,
  minutesShort: (minutes: number) => `${minutes} min`,
  today: 'I dag',
  tooLong: (most: number) => `Der er kun plads til ${most} tegn. Kort lidt af det, så kan det gemmes.`,
  notADay: 'Det er ikke en dag i kalenderen. Skriv den som dag, måned og år.',
  dayBetween: (first: string, last: string) => `Vælg en dag fra ${first} til ${last}.`,
  numberBetween: (least: number, most: number) => `Skriv et helt tal fra ${least} til ${most}.`,

  'outdated.title': 'Siden er kommet i en ny udgave',
  'outdated.what':
    'Den nye udgave er åbnet i et andet vindue. Det, du har gemt, er der stadig. Har du skrevet noget her, som ikke er gemt, så kopiér det først.',
  'outdated.reload': 'Hent siden igen',

  'problem.unavailable.title': 'Din browser vil ikke gemme noget',
  'problem.unavailable.what':
    'Måske er vinduet privat, eller lagring er slået fra i browserens indstillinger. Åbn siden i et almindeligt vindue, eller slå lagring til. Det, du har skrevet, bliver stående her, så længe siden er åben.',
  'problem.blocked.title': 'Et andet vindue holder på dine data',
  'problem.blocked.what':
    'Siden er også åben i et andet vindue i en ældre udgave. Luk det andet vindue, og prøv igen. Det, du har skrevet, bliver stående her.',
  'problem.newer.title': 'Dine data er gemt af en nyere udgave af siden',
  'problem.newer.what':
    'Der er ikke slettet noget. Luk alle vinduer med siden, og åbn den igen med net, så den nye udgave bliver hentet. Det, du har skrevet, bliver stående her, så længe siden er åben.',
  'problem.full.title': 'Der er ikke plads på enheden',
  'problem.full.what':
    'Det sidste blev ikke gemt. Det, du gemte før, er der stadig. Slet noget andet på enheden, for eksempel billeder eller apps, og prøv igen. Det, du har skrevet, bliver stående her.',
  'problem.failed.title': 'Browseren kunne ikke gemme eller læse',
  'problem.failed.what':
    'Prøv igen. Hjælper det ikke, så luk browseren og åbn den igen. Det, du har skrevet, bliver stående her, så længe siden er åben.',

  'feeling.before': 'Hvordan havde du det før?',
  'feeling.after': 'Hvordan har du det efter?',
  'feeling.low': 'skidt',
  'feeling.high': 'godt',
  'scale.none': 'Intet svar',
};

export type SharedWords = typeof da;

/** Danish words about recordings that are taken along. */
export const da = {
  what: 'Du kan tage lyden med, så du kan høre den uden net. Den bliver kun gemt i browseren på denne enhed.',
  take: (count: number, size: string) =>
    count === 1 ? `Tag optagelsen med (${size})` : `Tag ${count} optagelser med (${size})`,
  takeAll: (count: number, size: string) => `Tag alle ${count} optagelser med (${size})`,
  takeRest: (size: string) => `Tag resten med (${size})`,
  some: (here: number, count: number, size: string) =>
    `${here} af ${count} optagelser ligger på enheden. Det fylder ${size}.`,
  fetching: 'Henter lyden …',
  far: (come: string, bytes: string) => `${come} af ${bytes}`,
  stop: 'Afbryd',
  stopped: 'Afbrudt. Der er ikke gemt noget.',
  'stopped.part': 'Afbrudt. De optagelser, der var hentet helt, er gemt.',
  taken: (count: number, size: string) =>
    count === 1
      ? `Optagelsen er taget med, så du kan høre den uden net. Den fylder ${size}.`
      : `${count} optagelser er taget med, så du kan høre dem uden net. De fylder ${size}.`,
  remove: 'Fjern fra enheden',
  removed: 'Fjernet. Du kan stadig høre lyden, når du har net.',

  'problem.full.title': 'Der er ikke plads',
  'problem.full.what':
    'Optagelsen blev ikke gemt, for der er ikke plads nok til den på enheden. Slet noget, du ikke bruger, og prøv igen. Du kan stadig høre den, når du har net.',
  'problem.network.title': 'Lyden kom ikke frem',
  'problem.network.what':
    'Måske er der ikke net, eller forbindelsen blev afbrudt undervejs. Optagelsen er ikke gemt. Prøv igen, når du har net.',
  'problem.bytes.title': 'Filen er ikke, som den skal være',
  'problem.bytes.what':
    'Enten kom kun noget af optagelsen, eller også kom der en anden fil. Derfor er den ikke gemt. Åbn siden igen, og prøv en gang til. Skriv til kommunen, hvis det ikke hjælper.',
  'problem.refused.title': 'Browseren gemte ikke optagelsen',
  'problem.refused.what':
    'Måske er det et privat vindue, eller også må siden ikke gemme noget. Prøv igen i et almindeligt vindue. Du kan stadig høre optagelsen, når du har net.',
};

export type RecordingsWords = typeof da;

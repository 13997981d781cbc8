const inMinutes = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Danish words for a script as a timeline, which only those who write see. */
export const da = {
  title: 'Manuskriptet som tidslinje',
  note: 'Den ses kun her, mens du skriver. Den er ikke med på den færdige side.',
  length: 'Længde',
  minutes: inMinutes,
  pace: 'Taletempo',
  paceOf: (pace: number, isUsual: boolean) => `${pace} ord i minuttet${isUsual ? ', sidens eget' : ''}`,
  unweighed:
    'En pause mangler sin vægt, så tidslinjen kan ikke regnes ud. Linjen står i det vindue, hvor du startede siden.',

  picture: (length: string) => `Tidslinjen for ${length}. Tallene står i tabellen nedenfor.`,
  'kind.say': 'Ord',
  'kind.pause': 'Stilhed',
  'kind.bell': 'Klokke',
  'sum.say': (time: string, words: number) => `${time}, ${words} ord`,
  'sum.pause': (time: string, pauses: number) => `${time}, ${pauses === 1 ? '1 pause' : `${pauses} pauser`}`,
  'sum.bell': (time: string, bells: number) => `${time}, ${bells === 1 ? '1 klokke' : `${bells} klokker`}`,
  sum: 'I alt',

  table: 'Trin for trin',
  'table.time': 'Tid',
  'table.kind': 'Hvad',
  'table.seconds': 'Sekunder',
  'table.weight': 'Vægt',
  'table.stretched': 'Af det længst mulige',
  'table.from': 'Fra minut',
  'table.words': 'Ord',
  'table.beginning': 'Begynder med',

  lengths: 'Hvilke længder kan det gives i?',
  span: (first: number, last: number) => (first === last ? inMinutes(first) : `${first}–${last} minutter`),
  possible: (spans: string) => `Manuskriptet kan gives i ${spans}.`,
  none: 'Manuskriptet kan ikke gives i nogen længde.',
  words: (span: string, minutes: number, time: string) =>
    `${span} går ikke: Der er for mange ord. Ved ${inMinutes(minutes)} tager ord, klokker og de korteste pauser ${time}.`,
  silence: (span: string, minutes: number, time: string) =>
    `${span} går ikke: Stilheden ville blive for lang. Ved ${inMinutes(minutes)} når ord, klokker og de længste pauser kun op på ${time}.`,

  leftOut: (length: string) => `Hvad er ikke med ved ${length}?`,
  nothingLeftOut: 'Alt er med.',
  part: (from: number, words: number, beginning: string) =>
    `Først fra ${inMinutes(from)}, ${words} ord${beginning && `: „${beginning}“`}`,
};

export type ScriptTimelineWords = typeof da;

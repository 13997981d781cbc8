const inMinutes = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Danish words of the weekly question, and of what there is to choose when a practice is too much. */
export const da = {
  'tooMuch.title': 'Når øvelsen er for meget',
  'tooMuch.lead':
    'Du må altid gøre mindre eller lade være. Ubehagelige oplevelser er almindelige og går oftest over. En mindre gruppe får varige gener.',
  'smaller.title': 'Gør øvelsen mindre',
  'smaller.shorter': 'Vælg den korteste længde.',
  'smaller.eyes': 'Hold øjnene åbne, og lad dem hvile på noget roligt.',
  'smaller.anchor': 'Lyt til lydene omkring dig, eller mærk fødderne mod gulvet i stedet for åndedrættet.',
  'smaller.practices': 'Øvelser at prøve',
  'smaller.practice': (title: string, minutes: number) => `${title}, ${inMinutes(minutes)}`,
  'gentle.title': 'Blid udgave',
  'gentle.what':
    'Når den er slået til, foreslår siden de korteste øvelser først, med åbne øjne, lyde eller fødder. Kurset er det samme.',
  'gentle.isOn': 'Lige nu er den slået til.',
  'gentle.isOff': 'Lige nu er den slået fra.',
  'gentle.on': 'Slå blid udgave til',
  'gentle.off': 'Slå blid udgave fra',
  'pause.title': 'Hold pause',
  'pause.what': 'Kurset venter. Du mister ikke noget og kommer ikke bagud.',
  'pause.begin': 'Hold pause fra kurset',
  'pause.begun': 'Kurset holder pause.',
  'pause.since': (day: string) =>
    `Kurset har holdt pause siden den ${day}. Du begynder igen fra siden I dag.`,
  'stop.title': 'Stop, og få hjælp',
  'stop.what':
    'Stop med øvelserne, hvis du får stærk angst eller flashbacks, hvis du eller verden føles uvirkelig, hvis du ikke kan sove, eller hvis du er langt nede i mere end en dag. Find fodfæste, og ring til din læge.',

  'weekly.label': 'Én gang om ugen',
  'weekly.question': 'Har øvelserne den sidste uge været for meget for dig eller gjort skade?',
  'weekly.hint': 'Uanset hvad du svarer, får du det samme at vælge imellem.',
  'weekly.no': 'Nej',
  'weekly.a-little': 'Lidt',
  'weekly.yes': 'Ja',
  'weekly.skip': 'Vil ikke svare',
  'weekly.saved': 'Dit svar er gemt på din enhed.',
  help: 'Hjælp lige nu',
};

export type TooMuchWords = typeof da;

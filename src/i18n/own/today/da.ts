/** Danish words of the page of the day. */
export const da = {
  noted: (things: string) => `Noteret i dag: ${things}.`,
  noting: 'Har du øvet dig?',
  seeNotes: 'Se dine noter',
  formerPractice: 'en tidligere øvelse',
  practice: (title: string, minutes: number) => `${title}, ${minutes}\u00a0min`,

  'practice.planned': 'Dagens øvelse',
  'practice.instead': 'Dagens øvelse',
  'practice.gentle': 'En blid øvelse',
  'practice.last': 'Den øvelse, du tog sidst',
  'practice.short': 'En kort øvelse',
  'practice.lengths': 'Hvor længe vil du øve?',
  'practice.go': 'Øv nu',
  'practice.also': 'Også på planen i dag:',
  'practice.plan': 'På planen i dag:',
  'practice.coming': (practice: string) => `${practice} (på vej)`,
  'practice.insteadOf': (title: string) =>
    `På planen står "${title}", som ikke er skrevet endnu. Tag den her så længe.`,
  plan: 'Din plan:',
  then: 'så',

  small: 'En lille ting i hverdagen',
  log: 'Din dagbog i denne uge',
  text: 'At læse',
  'text.read': 'Læs teksten',
  'text.goOn': 'Læs videre i teksten',
  'text.coming': 'Teksten til den her del er på vej. Øv dig imens, hvis du vil.',

  'checkIn.title': 'Tjek ind: 3 minutter',
  'checkIn.what': 'Nogle få spørgsmål om, hvordan du har det. Kun du ser svarene.',
  'checkIn.go': 'Tjek ind',
  'checkIn.later': 'Ikke nu',

  'moveOn.ask': (title: string) =>
    `Der er gået en uge. Vil du videre til "${title}", eller blive her lidt endnu?`,
  'moveOn.go': 'Gå videre',
  'moveOn.stay': 'Bliv her lidt',

  steer: 'Skift uge, hold pause eller andet',
  'steer.paused': 'Skift uge eller andet',
  'steer.forward': (title: string) => `Gå videre til "${title}"`,
  'steer.back': (title: string) => `Gå tilbage til "${title}"`,
  'steer.other': 'Gå til en anden del',
  'steer.here': 'her er du nu',
  'steer.pause': 'Hold pause',
  'steer.pauseNote': 'En pause koster ingenting. Du begynder igen, når du vil.',
  'steer.pauseUntil': 'Pause til en bestemt dag',
  'steer.pauseTo': 'Sidste dag i pausen',
  'steer.pauseToDay': 'Hold pause til og med den dag',
  'steer.choices': 'Skift tempo eller andre valg',
  'steer.end': 'Slut kurset her',
  'steer.startOver': 'Begynd forfra',
  'steer.startOverAsk': 'Vil du begynde forfra? Det, du har noteret, bliver stående.',
  'steer.startOverYes': 'Ja, begynd forfra',
  'steer.startOverNo': 'Nej, bliv her',

  'done.moved': (title: string) => `Du er nu ved "${title}".`,
  'done.paused': 'Kurset holder pause.',
  'done.pausedTo': (day: string) => `Kurset holder pause til og med ${day}.`,
  'done.goingOn': 'Du er i gang igen.',
  'done.begun': 'Du er begyndt.',
  'done.ended': 'Kurset er slut. Dine noter er her stadig.',
  'done.startedOver': 'Du er begyndt forfra. Dine noter er her stadig.',

  'welcome.title': 'En ting ad gangen',
  'welcome.what':
    'Når du følger et kursus, står der én øvelse her hver dag, en lille ting til hverdagen og det, du kan læse. Ikke andet.',
  'welcome.begin': 'Vælg et kursus',
  'welcome.unknown': 'Det kursus, du fulgte, er ikke på siden længere. Det, du har noteret, er her stadig.',
  'welcome.practise': 'Eller øv dig bare',
  'welcome.practiseNote': 'Du behøver ikke følge et kursus for at øve dig.',
  'practices.all': 'Alle øvelser',

  'before.tomorrow': 'Du begynder i morgen',
  'before.on': (day: string) => `Du begynder ${day}`,
  'before.what':
    'Indtil da er der ikke noget, du skal. Har du lyst, kan du læse lidt eller tage en kort øvelse.',
  'before.now': 'Begynd i dag i stedet',
  'before.change': 'Skift startdag',

  'paused.title': 'Du holder pause',
  'paused.since': (day: string) => `Siden den ${day}.`,
  'paused.until': (day: string) => `Til og med ${day}.`,
  'paused.what': 'Det koster ingenting. Det hele står, som du forlod det.',
  'paused.resume': 'Begynd igen',
  'paused.practise': 'Vil du øve dig alligevel?',

  'away.title': 'Godt at se dig',
  'away.what': (title: string) => `Du var ved "${title}". Begynd, hvor det passer dig.`,
  'away.goOn': 'Gå videre, hvor du slap',
  'away.short': 'Eller bare tag en kort øvelse:',

  'unplaced.title': 'Vælg, hvor du vil gå videre',
  'unplaced.what': 'Den del af kurset, du var ved, findes ikke længere. Det, du har noteret, er her stadig.',

  'day.what':
    'Du vælger selv dagen, og hvor længe: halvanden time, tre timer eller det meste af en dag. Alle tre er en øvedag.',
  'day.course': 'Sådan kan dagen gå',
  'day.steps': [
    'Sid lidt, og mærk, at du er kommet.',
    'Bevæg dig blidt.',
    'Gå langsomt, inde eller ude.',
    'Spis et måltid i stilhed.',
    'Kropsscanning, liggende eller i en stol.',
    'En venlig øvelse eller bjerget.',
    'Sid lidt igen, og slut i dit eget tempo.',
  ],
  'day.ready': 'Gør klar',
  'day.readySteps': [
    'Sig til dem, du bor med, at du er stille i nogle timer.',
    'Læg telefonen væk. Skal du kunne nås, så aftal hvordan.',
    'Find en stol, et tæppe, varmt tøj og noget let at spise.',
  ],
  'day.care': 'Bliver det for meget, så rejs dig, gå en tur, eller stop for i dag.',
  'day.notToday': 'Er det ikke i dag? Så er her en kort øvelse:',

  'ended.title': 'Kurset er slut for dig',
  'ended.what': (day: string) => `Du sluttede den ${day}. Det, du har noteret, er her stadig.`,
  'ended.practise': 'Bliv ved med at øve dig, hvis du vil',
  'ended.resume': 'Tag kurset op igen',
  'ended.other': 'Vælg et kursus',

  'folded.show': 'Vis',
};

export type TodayWords = typeof da;

import { da as shared } from '../shared/da.ts';

/** Danish words of the page for starting, and for changing it later. */
export const da = {
  step: (number: number, of: number) => `Trin ${number} af ${of}`,
  course: (title: string) => `Kursus: ${title}`,
  saveAndGoOn: 'Gem og gå videre',
  onlyHere: 'Det gemmes kun i din browser på denne enhed. Rydder du browseren, er det væk.',

  'step.course': 'Hvilket kursus vil du følge?',
  'course.hint': 'Du kan begynde på et andet senere, også ved siden af.',

  'step.pace': 'Hvilket tempo passer dig?',
  'pace.hint':
    'De tre er lige meget værd. Vælg det, du tror, du får gjort i en dårlig uge. Du kan skifte, når du vil.',
  'pace.short': 'Kort',
  'pace.standard': 'Almindelig',
  'pace.full': 'Hel',
  'pace.minutes': (minutes: number, days: number, most: number) =>
    `Omkring ${shared.minutes(minutes)} om dagen, ${days === 1 ? 'én dag' : `${days} dage`} om ugen` +
    (most > minutes ? `. I nogle uger op til ${most}.` : '.'),

  'step.days': 'Hvordan ser dine dage ud?',
  'days.hint':
    'Teksterne har eksempler til forskellige hverdage, og dit svar vælger dem, der ligner din. Det bliver på din enhed, og du kan lade være med at svare.',
  'days.work': 'Lige nu er jeg',
  'days.life': 'Jeg er også',
  'days.body': 'Jeg lever med',
  'days.several': 'Vælg gerne flere.',
  'days.none': 'Noget andet',
  'work.on-sick-leave': 'Sygemeldt',
  'work.working': 'I arbejde',
  'work.unemployed': 'Ledig',
  'work.student': 'Studerende',
  'work.pensioner': 'På pension',
  'life.relative': 'Pårørende',
  'life.young': 'Ung (18–30 år)',
  'body.pain': 'Smerter',
  'body.fatigue': 'Stor træthed',

  'step.day': 'Hvornår vil du begynde?',
  'day.hint': 'Alle ugedage er lige gode, og du kan flytte dagen senere.',
  'day.today': (day: string) => `I dag, ${day}`,
  'day.tomorrow': (day: string) => `I morgen, ${day}`,
  'day.other': 'En anden dag',
  'day.which': 'Hvilken dag?',

  'step.plan': 'Hvad vil du binde øvelsen til?',
  'plan.hint':
    'Et forsæt holder bedre, når det hænger på noget, du alligevel gør. Skriv det med dine egne ord.',
  'plan.when': 'Når …',
  'plan.whenHint': 'For eksempel: jeg har spist morgenmad',
  'plan.then': '… så',
  'plan.thenHint': 'For eksempel: laver jeg kropsscanningen på sofaen',

  'done.begun': 'Du er i gang',
  'done.ready': 'Det hele er klar',
  'done.toChoices': 'Se og ret dine valg',
  'done.checkIn':
    'Vil du først notere, hvordan du har det lige nu? Så har du noget at se tilbage på. Det tager et par minutter, og du kan lade være.',
  'done.toCheckIn': 'Tjek ind',
  'done.toToday': 'Gå til i dag',
  'notBegun.title': 'Vil du begynde nu?',
  'notBegun.what': (course: string, pace: string) =>
    `Du er ikke begyndt på "${course}" endnu. Begynder du nu, er det i tempoet ${pace} og fra i dag. Du kan ændre det hele bagefter.`,
  'notBegun.begin': 'Begynd kurset',

  'choices.title': 'Dit kursus',
  'choices.titles': 'Dine kurser',
  'choices.you': 'Om dig og dine dage',
  'choices.another': 'Begynd et kursus mere',
  'choices.edit': (what: string) => `Ret ${what.toLowerCase()}`,
  'choice.course': 'Kursus',
  'choice.pace': 'Tempo',
  'choice.day': 'Startdag',
  'choice.plan': 'Din plan',
  'choice.days': 'Dine dage',
  'choice.boundary': 'Døgnskifte',
  'choice.gentle': 'Skånsomt først',
  none: 'Intet valgt',
  noPlan: 'Ingen plan',

  'boundary.question': 'Hvornår begynder en ny dag for dig?',
  'boundary.hint':
    'Det, du gør efter midnat, tæller med til dagen før, indtil det klokkeslæt, du vælger her.',
  'boundary.hour': (hour: number) => `Kl. ${hour}`,

  'gentle.question': 'Skal de skånsomme øvelser komme først?',
  'gentle.hint':
    'Så får du de korte øvelser med åbne øjne, hvor du holder dig til lyde eller til fødderne mod gulvet. Du kan stadig vælge alle de andre.',

  'startOver.title': 'Begynd forfra',
  'startOver.question': 'Vil du begynde forfra?',
  'startOver.what':
    'Så begynder du i dag ved det første kapitel, med samme tempo og plan. Det, du har noteret, bliver.',
  'startOver.yes': 'Ja, begynd forfra',
  'startOver.no': 'Nej, lad det være',
  'startOver.done': 'Du er begyndt forfra. Det, du har noteret, er der stadig.',
};

export type StartWords = typeof da;

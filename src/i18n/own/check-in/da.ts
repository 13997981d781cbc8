import type { Group } from '../../../domain/instruments/instrument.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Danish words of the check-ins. */
export const da = {
  /** The project's own questionnaires by what they are about; others are called by their title. */
  names: { stress: 'Stress', 'well-being': 'Trivsel', work: 'Arbejde og uddannelse' },
  languages: { da: 'dansk', en: 'engelsk' },
  occasions: {
    start: 'Ved begyndelsen af kurset',
    middle: 'Midt i kurset',
    end: 'Ved slutningen af kurset',
    'three-months-after': 'Tre måneder efter kurset',
  },
  /** For an occasion that has no words here, in a course of the host's own. */
  occasion: 'Undervejs i kurset',
  questions: (count: number) => `${count} spørgsmål`,
  own: 'Egne spørgsmål, ikke et valideret skema',
  back: 'Tilbage til tjek ind',

  'due.lead': (minutes: number) =>
    `Det tager omkring ${inMinutes(minutes)}. Du kan springe alt over, og kun du ser svarene.`,
  'due.own':
    'Vores egne spørgsmål er ikke et valideret skema. De siger kun noget, når du holder dine egne svar op mod hinanden.',
  'due.begin': 'Begynd',
  'due.goOn': 'Fortsæt, hvor du slap',
  'due.done': 'Besvaret',
  'due.answered': (answered: number, of: number) => `Svaret på ${answered} af ${of}`,
  'whenever.title': 'Tjek ind, når du vil',
  'whenever.lead': 'Så tit eller så sjældent, du har lyst.',
  'whenever.goOn': 'Fortsæt, hvor du slap',
  'earlier.title': 'Dine tidligere svar',
  'earlier.none': 'Her kommer dine svar til at stå, så du kan se dem igen, rette dem eller slette dem.',
  'earlier.halfDone': 'Ikke færdig',

  part: (number: number, of: number) => `Del ${number} af ${of}`,
  question: (number: number, of: number) => `Spørgsmål ${number} af ${of}`,
  'mode.one': 'Vis et spørgsmål ad gangen',
  'mode.all': 'Vis alle på én side',
  clear: 'Fjern svaret',
  finish: 'Færdig',
  later: 'Fortsæt en anden gang',
  'open.title': (count: number) =>
    count === 1 ? 'Et spørgsmål er uden svar' : `${count} spørgsmål er uden svar`,
  'open.sum': 'Svarene kan ikke lægges sammen, når et svar mangler. De er gemt alligevel.',
  'open.mean': 'Tallet bliver så gennemsnittet af dem, du har svaret på.',
  'open.tooFew': (mayMiss: number) =>
    `Der må mangle ${mayMiss} svar. Når der mangler flere, bliver der ikke noget gennemsnit. Svarene er gemt alligevel.`,
  'open.single': 'Det er fint. Disse svar lægges ikke sammen.',
  'open.back': 'Gå til det første uden svar',
  'open.leave': 'Lad det stå åbent',
  'thanks.title': 'Tak, dine svar er gemt',
  'thanks.nothing': 'Du sprang det hele over, og der er ikke gemt noget.',
  'thanks.today': 'Gå til i dag',

  /** What a number is: a plain sum, a mean, or a sum put on another scale. */
  'score.sum': 'Din sum',
  'score.mean': 'Dit gennemsnit',
  'score.other': 'Dit tal',
  'score.today': (what: string, score: string, from: string, to: string) =>
    `${what} i dag er ${score} på en skala fra ${from} til ${to}.`,
  'score.on': (what: string, day: string, score: string, from: string, to: string) =>
    `${what} den ${day} er ${score} på en skala fra ${from} til ${to}.`,
  'score.note': 'Tallet siger kun noget, når du holder det op mod dine egne andre tal.',
  'score.missing': (given: number, of: number) => `Det er af ${given} svar ud af ${of}.`,
  'score.without': (items: string, score: string) =>
    `Når du holder dine tal op mod hinanden, er spørgsmål ${items} ikke med. Uden dem er tallet ${score}.`,
  'score.first': (day: string, score: string) =>
    `Første gang i dette kursus, den ${day}, var tallet ${score}.`,
  'score.firstEver': (day: string, score: string) => `Første gang, den ${day}, var tallet ${score}.`,
  'score.difference': (difference: string) => `Forskellen er ${difference}.`,
  'score.onlyOne': 'Det er dit første tal. Næste gang kan du holde de to op mod hinanden.',
  'score.open': 'Svarene kan ikke lægges sammen, fordi nogle mangler. De er gemt, som du gav dem.',
  'score.unknown':
    'Svarene passer ikke til de spørgsmål, siden har nu, og lægges ikke sammen. De er gemt, som du gav dem.',
  'vary.unknown':
    'Ingen har undersøgt, hvor meget tallet svinger af sig selv fra gang til gang. Små forskelle betyder måske ingenting.',
  'vary.chance': (points: string) =>
    `Tal som dette svinger af sig selv. Der kan være op til ${points} imellem to gange, uden at noget er forandret.`,
  'vary.noticed': (points: string) =>
    `I en undersøgelse skulle der en forskel på ${points} til, før den føltes vigtig for folk.`,
  'vary.source': (source: string) => `Kilde: ${source}.`,
  'how.title': 'Sådan er tallet lagt sammen',
  'how.sum': (lowest: number, highest: number) =>
    `Hvert svar tæller fra ${lowest} til ${highest}, og svarene er lagt sammen.`,
  'how.reversed': (items: string) => `Spørgsmål ${items} tæller omvendt.`,
  'how.times': (times: number) => `Summen er ganget med ${times}.`,
  'how.mean': (lowest: number, highest: number) =>
    `Hvert svar tæller fra ${lowest} til ${highest}, og tallet er gennemsnittet.`,
  'how.table': 'Summen er flyttet over på skemaets egen skala efter en fast tabel.',
  'all.title': 'Alle dine tal',
  'all.otherVersion':
    'Nogle svar er givet til en anden udgave af spørgsmålene. De kan ikke holdes op mod disse.',
  'answers.title': 'Dine svar, et for et',
  'answers.now': 'Denne gang',
  'answers.first': 'Første gang',
  'answers.open': 'Uden svar',
  'figures.title': 'Tal fra undersøgelser',
  'figures.lead': 'De er til at holde grupper op mod hinanden, ikke dig. De er ikke en diagnose.',
  'figures.mean': (mean: string) => `gennemsnittet var ${mean}`,
  'figures.means': (from: string, to: string) => `gennemsnittet lå fra ${from} til ${to}`,
  'figures.share': (percent: string, atLeast: string) => `${percent} af 100 lå på ${atLeast} eller over`,
  'figures.percentile': (percent: string, score: string) => `${percent} af 100 lå på ${score} eller under`,
  groups: {
    'adults-denmark': 'Voksne i Danmark',
    'women-denmark': 'Kvinder i Danmark',
    'men-denmark': 'Mænd i Danmark',
    'healthy-adults-denmark': 'Raske voksne i Danmark',
    'stress-course-denmark': 'Deltagere på et stresskursus i en dansk kommune',
    'adults-sweden': 'Voksne i Sverige',
    'women-sweden': 'Kvinder i Sverige',
    'men-sweden': 'Mænd i Sverige',
    'women-england': 'Kvinder i England',
    'men-england': 'Mænd i England',
    'adults-germany': 'Voksne i Tyskland',
    'long-term-illness': 'Mennesker med langvarig sygdom',
  } satisfies Record<Group, string>,

  'sheet.version': (version: string) => `Udgave ${version}`,
  'sheet.language': (language: string) => `Besvaret på ${language}`,
  'sheet.gone': 'Siden har ikke disse spørgsmål mere. Her er dine svar, som de blev gemt.',
  'sheet.edit': 'Ret svarene',
  'sheet.edited': 'Færdig med at rette',
  'sheet.finish': 'Svar færdig',
  'sheet.deleted': 'Svarene er slettet.',

  'help.lead': 'Uanset hvad du har svaret, er der hjælp at få.',
  'help.link': 'Hjælp lige nu',
};

export type CheckInWords = typeof da;

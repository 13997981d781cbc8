import type { Whom } from '../../../domain/conversation.ts';

const inMinutes = (minutes: string) => (minutes === '1' ? '1 minut' : `${minutes} minutter`);

const titles: Record<Whom, string> = {
  'job-centre': 'Mine egne noter til en samtale med jobcenteret',
  doctor: 'Mine egne noter til en samtale med min læge',
  employer: 'Mine egne noter til en samtale med min arbejdsplads',
  'study-adviser': 'Mine egne noter til en samtale med min studievejleder',
  somebody: 'Mine egne noter til en samtale',
};

const names: Record<Whom, string> = {
  'job-centre': 'Jobcenteret',
  doctor: 'Lægen',
  employer: 'Arbejdspladsen',
  'study-adviser': 'Studievejlederen',
  somebody: 'En anden',
};

const advice: Record<Whom, string> = {
  'job-centre':
    'Jobcenteret har som regel mest brug for at vide, hvad du kan lige nu, og hvad der kan hjælpe dig videre. Du bestemmer selv, hvad du viser.',
  doctor:
    'En læge har som regel mest brug for at høre, hvordan din hverdag er, og hvad du gerne vil have svar på. Du bestemmer selv, hvad du viser.',
  employer:
    'En arbejdsplads har som regel mest brug for at vide, hvor meget du kan arbejde, og hvad der gør det lettere. Du bestemmer selv, hvad du viser.',
  'study-adviser':
    'En studievejleder har som regel mest brug for at vide, hvor meget du kan nå, og hvad der gør det lettere. Du bestemmer selv, hvad du viser.',
  somebody: 'Tænk på, hvad du gerne vil have ud af samtalen. Du bestemmer selv, hvad du viser.',
};

/** Danish words of the page for a conversation. What stands on the sheet says "jeg"; the rest says "du". */
export const da = {
  lead: 'Her sætter du selv en side sammen, som du kan printe og tage med. Intet er valgt på forhånd, og dine valg bliver ikke gemt.',
  'whom.title': 'Hvem skal du tale med?',
  'whom.hint': 'Det ændrer kun overskriften på siden.',
  names,
  advice,
  titles,

  'what.title': 'Hvad skal med på siden?',
  'what.hint': 'Her står det, du har noteret noget om. Du behøver ikke vise det hele.',
  'what.words': 'Det, du gerne vil tale om',
  'what.course': 'Kurset, og hvor du er nu',
  'what.practice': 'Hvor meget du har øvet',
  'what.work': 'Arbejde og uddannelse: timer, og hvad du kan',
  'what.checkIn': (title: string) => `Tjek ind: ${title}`,
  'what.notes': 'Noter, du vælger én for én',

  'words.hint':
    'Det gemmes i din browser, mens du skriver, så det ikke går tabt. Du finder det igen her og under Mine noter.',

  'notes.title': 'Vælg noter',
  'notes.chosen': (count: number) => (count === 1 ? '1 er valgt' : `${count} er valgt`),
  'notes.notFetched': 'Noterne kunne ikke hentes frem. Fjern krydset, og sæt det igen, når du har net.',
  'notes.more': 'Vis flere',
  'notes.goal': 'Et mål',
  'notes.plan': 'En plan',
  'notes.agreement': 'Min plan for øvelserne',

  'preview.title': 'Sådan ser siden ud',
  'preview.empty': 'Siden er tom. Sæt kryds ved det, der skal med, så ser du det her.',
  print: 'Print siden',
  'print.hint':
    'Kun siden herover bliver printet. Når du har givet den fra dig, bestemmer du ikke længere selv, hvem der læser den.',

  'sheet.foot': 'Skrevet ud af mig selv. Egne noter, ikke en vurdering.',
  'sheet.course': 'Kursus',
  'sheet.begun': (course: string, day: string) => `${course}. Begyndt ${day}.`,
  'sheet.begins': (course: string, day: string) => `${course}. Begynder ${day}.`,
  'sheet.at': (module: string) => `Nu: ${module}.`,
  'sheet.paused': (day: string) => `På pause siden ${day}.`,
  'sheet.ended': (day: string) => `Afsluttet ${day}.`,
  'sheet.practice': 'Øvelser',
  'sheet.practised': (times: number, days: number, minutes: string, first: string, last: string) =>
    times === 1
      ? `Jeg har noteret én øvelse, ${first}: ${inMinutes(minutes)}.`
      : `Jeg har noteret ${times} øvelser på ${days === 1 ? 'én dag' : `${days} dage`}, fra ${first} til ${last}: ${inMinutes(minutes)} i alt.`,
  'sheet.week': 'Ugen fra',
  'sheet.month': 'Måned',
  'sheet.year': 'År',
  'sheet.minutes': 'Minutter',
  'sheet.day': 'Dag',
  'sheet.number': 'Mit tal',
  'sheet.scale': (from: string, to: string) => `Skalaen går fra ${from} til ${to}.`,
  'sheet.own': 'Kursets egne spørgsmål, ikke et valideret skema, ikke en diagnose.',
  'sheet.known': 'Mine egne svar, ikke en diagnose.',
  'sheet.work': 'Arbejde og uddannelse',
  'sheet.workHours': 'Timer om ugen',
  'sheet.ability': 'Hvor godt jeg kan arbejde eller læse, 0–10',
  'sheet.belief': 'Hvor meget jeg tror på, at jeg kan klare det, 0–10',
  'sheet.notes': 'Noter',
  'sheet.cut': (shown: number, all: number) =>
    `Her står det første svar og de ${shown - 1} seneste af ${all} i alt.`,
};

export type ConversationWords = typeof da;

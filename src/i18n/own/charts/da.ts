const inMinutes = (minutes: string) => (minutes === '1' ? '1 minut' : `${minutes} minutter`);
const inHours = (hours: string) => (hours === '1' ? '1 time' : `${hours} timer`);

/** Danish words around the charts of "Mit forløb". Numbers and dates come as they are to be read. */
export const da = {
  'table.open': 'Se tallene i en tabel',
  notDrawn:
    'Diagrammet kunne ikke hentes. Alle tallene står i tabellen. Åbn siden igen, når du har net, hvis du vil se dem tegnet.',
  day: 'Dag',

  'checkIns.number': 'Dit tal',
  'checkIns.compared': 'Dit tal til sammenligning',
  'checkIns.whole': 'Hele skemaet',
  'checkIns.comparedNote':
    'En del af skemaet egner sig ikke til at sammenligne over tid. Den er ikke med i diagrammet. Tallet for hele skemaet står i tabellen.',
  'checkIns.empty': 'Her er ingen svar endnu. Når du har svaret en gang, kan du se det her.',
  'checkIns.one': (day: string, number: string, from: string, to: string) =>
    `Du har svaret én gang, ${day}. Dit tal var ${number} på en skala fra ${from} til ${to}.`,
  'checkIns.several': (
    times: string,
    first: string,
    firstDay: string,
    last: string,
    lastDay: string,
    from: string,
    to: string,
  ) =>
    `Du har svaret ${times} gange: ${first} første gang (${firstDay}) og ${last} seneste gang (${lastDay}) på en skala fra ${from} til ${to}.`,

  'minutes.week': 'Minutter om ugen',
  'minutes.month': 'Minutter om måneden',
  'minutes.year': 'Minutter om året',
  'minutes.inWeek': 'Ugen fra',
  'minutes.inMonth': 'Måned',
  'minutes.inYear': 'År',
  'minutes.others': 'Andet',
  'minutes.total': 'I alt',
  'minutes.empty': 'Her er ingen øvelser endnu. Når du har noteret en, står minutterne her.',
  'minutes.thisWeek': (minutes: string) => `Du har øvet ${inMinutes(minutes)} i denne uge.`,
  'minutes.all': (minutes: string, since: string) =>
    `Du har øvet ${inMinutes(minutes)} i alt siden ugen fra ${since}.`,
  'minutes.withThisWeek': (minutes: string, all: string, since: string) =>
    `Du har øvet ${inMinutes(minutes)} i denne uge og ${inMinutes(all)} i alt siden ugen fra ${since}.`,

  'work.title': 'Arbejde eller uddannelse',
  'work.hours': 'Timer om ugen med arbejde eller uddannelse',
  'work.hoursColumn': 'Timer',
  'work.can': 'Hvad du kan, og hvad du tror på, at du kan',
  'work.ability': 'Hvor godt du kan arbejde eller læse',
  'work.belief': 'Hvor meget du tror på, at du kan klare det',
  'work.empty': 'Her er ingen svar endnu. Når du har svaret en gang, kan du se det her.',
  'work.hoursOne': (hours: string, day: string) =>
    `Du har svaret én gang, ${day}: ${inHours(hours)} om ugen.`,
  'work.hoursSeveral': (first: string, firstDay: string, last: string, lastDay: string) =>
    `${inHours(first)} om ugen første gang (${firstDay}) og ${inHours(last)} seneste gang (${lastDay}).`,
  'work.canOne': (name: string, number: string, top: string) => `${name}: ${number} af ${top}.`,
  'work.canSeveral': (name: string, first: string, last: string, top: string) =>
    `${name}: ${first} af ${top} første gang, ${last} seneste gang.`,

  'calendar.previous': 'Forrige måned',
  'calendar.next': 'Næste måned',
  'calendar.today': 'i dag',
  'calendar.practised': (minutes: string) => `øvet ${inMinutes(minutes)}`,
  'calendar.unit': 'min',
  'calendar.none': 'Ingen øvelser noteret.',
  'calendar.some': (days: number, minutes: string) =>
    `${inMinutes(minutes)} på ${days === 1 ? 'én dag' : `${days} dage`}.`,
};

export type ChartWords = typeof da;

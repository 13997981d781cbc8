/** Danish words of the calendar file. The other languages have the same keys; the compiler sees to it. */
export const da = {
  intro: 'Her kan du lave en fil med tider til din kalender. Filen bliver lavet på din egen enhed.',
  shared:
    'Når du lægger filen ind, står tiderne dér, hvor din kalender er, for eksempel hos Google, Apple eller din arbejdsplads.',

  what: 'Hvad skal med?',
  practice: 'Tid til at øve',
  checkIns: 'Spørgsmål om, hvordan det går',
  courseWeeks: 'Kursets uger',
  noCourse: 'Kursets uger kan også komme med, når du er i gang med et kursus.',

  weekdays: 'Hvilke dage?',
  weekdaysHint: 'Hellere få dage, der kan lade sig gøre, end alle syv.',
  start: 'Klokken',
  minutes: 'Minutter',
  weeks: 'Antal uger',
  remind: (minutes: number) => `Mind mig om det ${minutes} minutter før`,
  checkInDays: (days: string) => `Efter planen er det ${days}.`,
  courseWeekDays: (first: string, last: string) =>
    `De står øverst i kalenderen, fra ${first} til ${last}, og optager ingen tid.`,

  title: 'Titel i kalenderen',
  usualTitle: 'Tid til mig',
  titleHint: (usual: string) =>
    `Andre kan komme til at se titlen: på arbejdet, på en delt skærm, på en låst telefon. Derfor siger den ikke, hvad det handler om. Er feltet tomt, står der "${usual}".`,
  weekTitle: (title: string, week: number) => `${title}, ${week}. uge`,

  make: 'Lav kalenderfilen',
  again: 'Hent filen igen',
  fileName: 'kalender.ics',
  made: (file: string) => `Filen ${file} er lavet, og din browser henter den nu. I den står:`,
  madePractice: (count: number, first: string) =>
    count === 1 ? `én tid til at øve, ${first}` : `${count} tider til at øve, den første ${first}`,
  madeCheckIns: (count: number) =>
    count === 1
      ? 'én tid til spørgsmål om, hvordan det går'
      : `${count} tider til spørgsmål om, hvordan det går`,
  madeCourseWeeks: (count: number) => (count === 1 ? 'én af kursets uger' : `${count} af kursets uger`),
  then: 'Åbn filen, så spørger din kalender, om tiderne skal lægges ind.',
  later:
    'Skal noget ændres, så lav en ny fil. De fleste kalendere retter så de tider, de har. Lægger din dem til i stedet, så slet de gamle.',
  laterAnew: 'Skal noget ændres en anden dag, så slet tiderne i din kalender, og lav en ny fil.',
  failed:
    'Filen blev ikke lavet. Noget af siden mangler på din enhed. Prøv igen, når du har net. Det, du har valgt, står her stadig.',

  nothing: 'Vælg først, hvad der skal med i filen.',
  mend: 'Filen er ikke lavet endnu. Ret først det, der er mærket ovenfor.',
  badWeekdays: 'Vælg mindst én dag.',
  badStart: 'Skriv timer og minutter, for eksempel 07:30.',
  badNumber: (least: number, most: number) => `Skriv et helt tal fra ${least} til ${most}.`,
};

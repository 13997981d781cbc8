/** Danish words of "Mit forløb". Numbers come as they are to be read. */
export const da = {
  more: 'Mere om dit forløb',
  notes: 'Mine noter',
  notesWhat: 'Læs, ret og søg i det, du har skrevet',
  checkIn: 'Tjek ind',
  checkInWhat: 'Svar på nogle få spørgsmål, når du vil',
  conversation: 'Til en samtale',
  conversationWhat: 'Sæt en side sammen til jobcenter, læge eller andre',
  myData: 'Mine data',
  myDataWhat: 'Hent en kopi, eller slet det hele',

  'empty.title': 'Her er ikke noget endnu',
  'empty.what': 'Når du noterer noget undervejs, samler det sig her:',
  'empty.practice': 'hvor meget du har øvet, og hvilke dage',
  'empty.checkIns': 'dine svar, når du tjekker ind, så du kan holde dem op mod hinanden',
  'empty.work': 'hvordan det går med arbejde eller uddannelse, hvis du svarer på det',
  'empty.toToday': 'Gå til i dag',

  'practice.title': 'Øvelser',
  'practice.none': 'Du har ikke noteret en øvelse endnu. Når du gør, står den her.',
  'practice.feelingsOnce': (before: string, after: string) =>
    `Én gang har du noteret, hvordan du havde det både før og efter en øvelse: ${before} før og ${after} efter, på en skala fra 0 til 10.`,
  'practice.feelings': (times: string, before: string, after: string) =>
    `${times} gange har du noteret, hvordan du havde det både før og efter en øvelse. I gennemsnit var det ${before} før og ${after} efter, på en skala fra 0 til 10.`,

  'checkIns.title': 'Dine svar over tid',
  'checkIns.none': 'Du har ikke svaret på spørgsmålene endnu. Når du gør, kan du se dine svar her.',
  'checkIns.own':
    'Det er kursets egne spørgsmål, ikke et valideret skema og ikke en diagnose. Tallene siger kun noget, når du holder dem op mod hinanden.',
  'checkIns.others':
    'Du har også svar, som ikke kan blive til et tal her. Du kan læse dem, hvor du tjekker ind.',

  'work.title': 'Arbejde og uddannelse',
  'work.none': 'Når du har svaret på spørgsmålene om arbejde og uddannelse, kan du se dine svar her.',

  calendar: 'Læg det i din kalender',
  calendarNotFetched: 'Formularen kunne ikke hentes. Fold den sammen, og prøv igen, når du har net.',
};

export type MyCourseWords = typeof da;

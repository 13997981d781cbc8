import type { StoreName } from '../../../domain/records/records.ts';

const things = (count: number) => (count === 1 ? '1 ting' : `${count} ting`);

const kinds: Record<StoreName, string> = {
  enrolments: 'Kurser',
  'practice-log': 'Øvelser',
  'check-ins': 'Tjek-ind',
  work: 'Arbejde og uddannelse',
  reflections: 'Noter',
  progress: 'Læst og sat kryds',
  goals: 'Mål',
  plans: 'Planer',
  'weekly-questions': 'Ugens spørgsmål',
  settings: 'Valg',
};

/** Danish words of the page with the participant's data. */
export const da = {
  kinds,
  lead: 'Her står, hvad der er gemt i browseren på denne enhed. Det ligger kun her, og du bestemmer over det.',
  privacy: 'Læs, hvad siden gemmer, og hvad den ikke gemmer',

  'kept.title': 'Det, der er gemt',
  'kept.nothing': 'Der er ikke gemt noget fra dig i denne browser.',
  'kept.nothing.why':
    'Siden gemmer først, når du selv begynder på noget eller trykker på en knap, der gemmer. At åbne denne side har heller ikke gemt noget.',
  'kept.since': (day: string) => `siden ${day}`,
  'kept.deleted': 'Slettet af dig',
  'kept.deleted.why':
    'Det, du sletter, bliver liggende, så du kan fortryde. Det er også med i en kopi. Nederst på siden kan du slette det helt.',
  'kept.taken': 'Optagelser, du har taget med til brug uden net:',
  'kept.taken.remove': 'Fjern optagelserne fra enheden',
  'kept.taken.removed': 'Optagelserne er fjernet fra enheden.',
  'kept.site': 'Sidens egen kopi til brug uden net',
  'kept.site.why':
    'Browseren har også en kopi af sidens tekster, så de kan læses uden net. Den er ens for alle og siger intet om dig. Den bliver liggende, når du sletter dine data. Vil du af med den, så slet webstedets data i browserens indstillinger. Så forsvinder alt det andet her også.',

  'copy.title': 'Gem en kopi',
  'copy.what':
    'Du får én fil med det hele. Den kan hentes ind igen her, på en anden enhed eller i en anden browser.',
  'copy.save': 'Gem en kopi',
  'copy.saving': 'Laver kopien …',
  'copy.file': 'mine-data',
  'copy.done': (name: string, size: string) =>
    `Browseren har fået filen ${name} (${size}). Se efter den blandt dine overførsler.`,
  'copy.open':
    'Filen er ikke låst. Alle, der kan åbne den, kan læse, hvad du har skrevet. Læg den et sted, hvor kun du kommer. Er I flere om enheden, så flyt den over på en USB-nøgle, og slet den fra overførslerne.',
  'copy.unsound.title': 'Kopien blev ikke gemt',
  'copy.unsound.what':
    'Siden læste kopien igennem og kunne ikke læse den igen. Det, du har gemt, er her stadig. Prøv igen, og skriv til kommunen, hvis det ikke hjælper.',

  'restore.title': 'Hent en kopi ind',
  'restore.what': 'Vælg filen. Du ser først, hvad der bliver ændret. Der sker ikke noget, før du siger ja.',
  'restore.choose': 'Vælg en fil',
  'restore.chooseOther': 'Vælg en anden fil',
  'restore.reading': 'Læser filen …',
  'restore.preview': 'Det sker der, hvis du siger ja',
  'restore.file': (day: string, site: string | undefined) =>
    site ? `Kopien er fra ${day}, lavet på ${site}.` : `Kopien er fra ${day}.`,
  'restore.nothing': 'Alt i filen er her allerede. Der er ikke noget at hente ind.',
  'restore.added': (count: number) => (count === 1 ? '1 kommer til' : `${count} kommer til`),
  'restore.updated': (count: number) => (count === 1 ? '1 får nyere indhold' : `${count} får nyere indhold`),
  'restore.deleted': (count: number) => (count === 1 ? '1 bliver slettet' : `${count} bliver slettet`),
  'restore.unchanged': (count: number) => `${count} uændret`,
  'restore.newest':
    'Det nyeste vinder. Har du rettet noget her, efter at kopien blev lavet, så bliver din rettelse stående.',
  'restore.mended': (count: number) =>
    `I ${things(count)} er der et ødelagt tegn, for eksempel en halv emoji. Det bliver til �.`,
  'restore.first': 'Det kan ikke fortrydes bagefter. Gem derfor en kopi af det, der er her, først.',
  'restore.merge': 'Læg sammen med det, der er her',
  'restore.bringIn': 'Hent det ind',
  'restore.cancel': 'Fortryd',
  'restore.cancelled': 'Fortrudt. Der er ikke ændret noget.',
  'restore.done': (changes: string) => `Kopien er hentet ind: ${changes}.`,
  'restore.unread': 'Der er ikke ændret noget.',
  'restore.where': 'Til den, der skal finde fejlen',
  'problem.foreign.title': 'Filen er ikke en kopi herfra',
  'problem.foreign.what':
    'Vælg den fil, du selv har gemt på denne side. Den begynder som regel med "mine-data" eller "my-data" og ender på ".json".',
  'problem.newer.title': 'Filen er fra en nyere udgave af siden',
  'problem.newer.what':
    'Filen er hel, men denne udgave kan ikke læse den. Luk alle vinduer med siden, åbn den igen med net, og prøv så filen igen.',
  'problem.too-large.title': 'Filen er for stor',
  'problem.too-large.what': 'Så stor bliver en kopi herfra ikke. Se efter, om du har valgt en anden fil.',
  'problem.too-deep.title': 'Filen er ikke bygget som en kopi herfra',
  'problem.too-deep.what':
    'Nogen eller noget har ændret den, efter at den blev gemt. Har du en anden kopi, så prøv den.',
  'problem.broken.title': 'Kopien er gået i stykker',
  'problem.broken.what':
    'Filen er en kopi herfra, men der mangler noget i den, eller den er blevet ændret. Har du fået den sendt, så hent den en gang til. Har du en anden kopi, så prøv den.',
  'problem.unopened.title': 'Filen kunne ikke åbnes',
  'problem.unopened.what':
    'Måske er den flyttet, eller også ligger den i skyen og er ikke hentet ned på enheden. Hent den ned, og vælg den igen.',

  'aside.title': 'Noget kan ikke læses',
  'aside.count': (count: number) => `${things(count)} kan ikke læses af denne udgave af siden.`,
  'aside.why':
    'Intet er slettet. Det er lagt til side, præcis som det blev fundet. Måske er det gemt af en nyere udgave af siden, og så kommer det igen af sig selv. Måske er noget gået i stykker på enheden.',
  'aside.copy': 'Det er ikke med i kopien. Gem det i en fil for sig, hvis nogen skal prøve at redde det.',
  'aside.save': 'Gem det i en fil',
  'aside.file': 'ikke-laest',
  'aside.saved': (name: string) =>
    `Browseren har fået filen ${name}. Den er ikke låst, så andre kan læse den.`,
  'aside.reason': (reason: string) => `Det, siden faldt over (på engelsk): ${reason}`,
  'aside.one': (kind: string) => `${kind}: se det, som det blev fundet`,
  'aside.unknown': 'Ukendt',
  'aside.more': (count: number) => `Her vises de første. De sidste ${count} er med i filen.`,
  'aside.erase': 'Slet det',
  'aside.erase.title': 'Slet det, der ikke kan læses?',
  'aside.erase.done': 'Det, der ikke kunne læses, er slettet.',

  'erase.title': 'Slet',
  'erase.what': 'Det, du sletter her, er helt væk. Det kan kun hentes igen fra en kopi.',
  'erase.everything': 'Slet alt',
  'erase.some': 'Slet kun noget af det',
  'erase.one': (kind: string) => `Slet ${kind.toLowerCase()}`,
  'erase.deleted': 'Slet det slettede helt',
  'erase.everything.title': 'Slet alt?',
  'erase.one.title': (kind: string) => `Slet ${kind.toLowerCase()}?`,
  'erase.deleted.title': 'Slet det slettede helt?',
  'erase.gone': (what: string) => `Det her forsvinder: ${what}.`,
  'erase.gone.unknown': 'Alt, hvad siden har gemt fra dig i denne browser, forsvinder.',
  'erase.gone.deleted': (count: number) =>
    `${things(count)}, du har slettet før, kan så ikke læses af nogen. Henter du en ældre kopi ind, kan det komme igen.`,
  'erase.holding': (kind: string, count: number) => `${kind.toLowerCase()} (${count})`,
  'erase.holding.deleted': (count: number) => `det, du har slettet før (${count})`,
  'erase.holding.aside': (count: number) => `det, der ikke kan læses (${count})`,
  'erase.holding.taken': (size: string) => `optagelser, du har taget med (${size})`,
  'erase.first': 'Vil du have en kopi først?',
  'erase.yes.everything': 'Ja, slet alt',
  'erase.yes': 'Ja, slet',
  'erase.no': 'Nej, behold det',
  'erase.erasing': 'Sletter …',
  'erase.done.everything': 'Alt er slettet.',
  'erase.done.everything.what':
    'Der ligger ikke længere noget fra dig i denne browser. Historikken i browseren viser stadig, at du har været her. Kopier, du har gemt som filer, ligger der også stadig.',
  'erase.done.one': (kind: string) => `${kind}: alt er slettet.`,
  'erase.done.deleted': 'Det, du havde slettet, er nu helt væk.',
  'erase.blocked.title': 'Et andet vindue holder på dine data',
  'erase.blocked.what':
    'Siden er også åben i et andet vindue. Luk det. Så bliver alt slettet, og det kommer til at stå her.',
};

export type MyDataWords = typeof da;

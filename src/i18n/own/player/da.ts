const inMinutes = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Danish words for what plays a practice. */
export const da = {
  settings: 'Længde, stemme og klokke',
  howLong: 'Hvor lang tid har du?',
  minutes: (minutes: number) => `${minutes} min`,
  guide: 'Hvad vil du følge?',
  'guide.recording': 'En optagelse',
  'guide.voice': 'En stemme fra din enhed',
  'guide.text': 'Tekst på skærmen',
  noVoice:
    'Din enhed har ingen dansk stemme, som kan læse op uden internet. Tekst og klokker er en lige så god måde at øve sig på.',
  voice: 'Stemme',
  voiceNote: 'Stemmen ligger på din enhed. Ingen får at vide, hvad den læser op.',
  bells: 'Klokke',
  'bells.off': 'Ingen',
  'bells.soft': 'Svag',
  'bells.medium': 'Mellem',
  'bells.clear': 'Tydelig',
  hear: 'Hør klokken',
  screen:
    'Klokker og optagelser lyder som regel også, når skærmen er slukket. En stemme, der læser op, tier på nogle telefoner, når skærmen låser. Er teksten din guide, holder vi skærmen tændt, hvis telefonen tillader det.',

  leadIn: 'Om lidt begynder vi. Find en stilling, der er god nok.',
  quiet: 'Stilhed',
  timer: 'Stilhed, til klokken ringer',
  left: (minutes: number) =>
    minutes < 1 ? 'Under et minut tilbage' : `Omkring ${inMinutes(minutes)} tilbage`,
  progress: 'Hvor langt øvelsen er',
  pause: 'Pause',
  resume: 'Fortsæt',
  back: 'Et stykke tilbage',
  on: 'Et stykke frem',
  end: 'Slut her',

  paused: 'Øvelsen venter på dig.',
  interrupted: 'Lyden blev afbrudt, så øvelsen holder pause. Fortsæt, når du er klar.',
  slept: 'Din enhed har sovet imens. Øvelsen står, hvor du slap den.',
  broken: 'Optagelsen kan ikke afspilles lige nu. Øvelsen går videre med tekst i stedet.',

  finished: 'Øvelsen er slut',
  ended: 'Du stoppede her',
  tooShort: 'Den varede under et halvt minut, så den er ikke noteret.',
  takenBack: 'Den er ikke noteret længere.',
  close: 'Luk',

  'timer.lead':
    'Vælg en længde, og sid, lig eller gå i stilhed. En klokke lyder, når du begynder, og når tiden er gået.',
  'timer.name': 'Stille øvelse',
  'timer.unit': 'minutter',
  'timer.between': 'Klokker undervejs',
  'timer.every': (minutes: number): string =>
    minutes === 0 ? 'Ingen' : minutes === 1 ? 'Hvert minut' : `Hvert ${minutes}. minut`,
  'timer.what': 'Hvad øver du dig i?',
  'timer.whatHint': 'Kun hvis du vil. Det står i dine egne noter.',
  'timer.begin': 'Begynd',
  'timer.isNoted': 'Det bliver noteret på din egen enhed. Du kan fortryde det bagefter.',
  noSound: 'Din browser kan ikke tage tid for dig. Åbn siden i en nyere browser.',
  notFetched: 'Uret kunne ikke hentes. Prøv igen, når du har internet.',
};

export type PlayerWords = typeof da;

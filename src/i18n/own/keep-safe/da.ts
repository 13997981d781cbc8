/** Danish words about whether what is kept will stay. */
export const da = {
  title: 'Bliver det liggende?',
  why: 'Browseren må rydde op, når enheden mangler plads. Så kan det, du har gemt, forsvinde. Safari sletter det også, når du har brugt Safari i syv dage uden at åbne siden, medmindre siden ligger på hjemmeskærmen.',
  offer: 'Du kan bede browseren om at lade det ligge.',
  ask: 'Bed browseren passe på det',
  asking: 'Spørger browseren …',
  notNow: 'Ikke nu',
  granted: 'Browseren har lovet at lade det ligge.',
  'granted.what':
    'Den rydder det ikke af sig selv. Det forsvinder kun, hvis du selv sletter det eller rydder browserens data.',
  refused: 'Browseren sagde nej.',
  'refused.what':
    'Det, du har gemt, er her stadig. Men gem en kopi en gang imellem. Nogle browsere siger ja, når siden er lagt på hjemmeskærmen, eller når du har brugt den lidt mere.',
  unsupported: 'Din browser kan ikke love at lade det ligge. Gem en kopi en gang imellem.',
  myData: 'Gem en kopi under Mine data',
};

export type KeepSafeWords = typeof da;

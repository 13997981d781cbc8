import type { InstrumentId } from '../instruments.ts';
import { codesOf, type Entry } from './entries.ts';
import { asList, asText, at, type JsonObject } from './json.ts';

/** What a file may say it is; PHQ-9 is known in order to be refused. */
export type Known = InstrumentId | 'work' | 'phq-9';

/** Something a file says of itself, and which instruments that may mean. */
export interface Claim {
  readonly by: 'name' | 'question codes' | 'code';
  readonly said: string;
  readonly may: readonly Known[];
}

/** How names are written: `exact` names one instrument, `family` several that are built differently. */
const NAMES: readonly {
  readonly may: readonly Known[];
  readonly exact?: RegExp;
  readonly family?: RegExp;
}[] = [
  { may: ['stress'], exact: /^aandehulstress$/ },
  { may: ['well-being'], exact: /^aandehulwellbeing$/ },
  { may: ['work'], exact: /^aandehulwork$/ },
  { may: ['pss-10'], exact: /pss10(?!\d)/ },
  { may: ['pss-4'], exact: /pss4(?!\d)/ },
  { may: ['pss-10', 'pss-4'], family: / pss | perceived stress | oplevet stress / },
  { may: ['who-5'], exact: /who5(?!\d)/, family: / trivselsindeks | well ?being index / },
  { may: ['gad-7'], exact: /gad7(?!\d)/, family: / generali[sz]ed anxiety disorder / },
  { may: ['phq-8'], exact: /phq8(?!\d)/ },
  { may: ['phq-9'], exact: /phq9(?!\d)/ },
  { may: ['phq-8', 'phq-9'], family: / phq | patient health questionnaire / },
  { may: ['ffmq-15'], exact: /ffmq15(?!\d)/, family: / ffmq | five facet mindfulness / },
  { may: ['swemwbs'], exact: /swemwbs/, family: / warwick edinburgh / },
  { may: ['wsas'], exact: /^wsas$/, family: / wsas | work and social adjustment / },
  { may: ['gse'], exact: /gse10(?!\d)/, family: / gse | general(ized|ised)? self efficacy / },
  { may: ['semcd-6'], exact: /semcd6(?!\d)/, family: / semcd | manag(e|ing) chronic disease / },
  { may: ['was'], exact: /^was$/, family: / work ability (score|index) / },
];

/** Panel codes: LOINC's, and SNOMED CT's for WHO-5 as KL uses it. */
const PANELS: Readonly<Record<string, Known>> = {
  '44249-1': 'phq-9',
  '69737-5': 'gad-7',
  '1144665009': 'who-5',
};

/** LOINC codes of single questions. PHQ-9 begins with PHQ-8's; its ninth has one of its own. */
const PHQ_8_ITEMS = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3'];
const GAD_7_ITEMS = ['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7'];
export const PHQ_NINTH = '44260-8';

/** Everything a file says of itself. What its questions say is not asked: words are the host's. */
export function claimsOf(root: JsonObject, entries: readonly Entry[]): Claim[] {
  const url = asText(at(root, 'url'))?.split('|')[0]?.split('/').at(-1);
  const names = [
    ...new Set([asText(at(root, 'title')), asText(at(root, 'name')), asText(at(root, 'id')), url]),
  ];
  const panels = [
    ...codesOf(root),
    ...asList(at(root, 'derivedFrom')).flatMap((from) => asText(from)?.split('/').at(-1) ?? []),
  ];
  return [
    ...names.flatMap((name) => (name === undefined ? [] : namedBy(name))),
    ...questionClaims(entries),
    ...[...new Set(panels)].flatMap((code): Claim[] => {
      const may = Object.hasOwn(PANELS, code) ? PANELS[code] : undefined;
      return may === undefined ? [] : [{ by: 'code', said: code, may: [may] }];
    }),
  ];
}

/** What a name may mean; one that gives the number of questions leaves no doubt about its relatives. */
function namedBy(name: string): Claim[] {
  const plain = name.normalize('NFKC').toLowerCase();
  const compact = plain.replace(/[^a-z0-9]/g, '');
  const words = ` ${plain.replace(/[^a-z0-9]+/g, ' ').trim()} `;
  const exact = NAMES.filter((one) => one.exact?.test(compact));
  const meant = exact.length > 0 ? exact : NAMES.filter((one) => one.family?.test(words));
  return meant.length === 0
    ? []
    : [{ by: 'name', said: name.slice(0, 80), may: [...new Set(meant.flatMap(({ may }) => may))] }];
}

/** Codes of single questions speak for an instrument only when all of them are its. */
function questionClaims(entries: readonly Entry[]): Claim[] {
  const known = entries
    .flatMap(({ codes }) => codes)
    .filter((code) => code === PHQ_NINTH || PHQ_8_ITEMS.includes(code) || GAD_7_ITEMS.includes(code));
  if (known.length === 0) return [];
  const all = (codes: readonly string[]) => known.every((code) => codes.includes(code));
  const may: Known[] = [
    ...(all(GAD_7_ITEMS) ? (['gad-7'] as const) : []),
    ...(all(PHQ_8_ITEMS) ? (['phq-8'] as const) : []),
    ...(all([...PHQ_8_ITEMS, PHQ_NINTH]) ? (['phq-9'] as const) : []),
  ];
  return [{ by: 'question codes', said: known.slice(0, 3).join(', '), may }];
}

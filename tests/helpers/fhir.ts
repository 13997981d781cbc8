import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A published file as its publisher left it. */
export function published(name: string): Record<string, unknown> {
  const file = fileURLToPath(new URL(`../fixtures/fhir/${name}.json`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

export interface Item {
  linkId: string;
  type: string;
  text: string;
  [key: string]: unknown;
}

export interface Questionnaire {
  resourceType: string;
  version: string;
  title: string;
  item: Item[];
  [key: string]: unknown;
}

export const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
export const WEIGHT = 'http://hl7.org/fhir/StructureDefinition/itemWeight';

/** A question with answers that count every number from the lowest to the highest. */
export function question(number: number, lowest: number, highest: number): Item {
  return {
    linkId: `q${number}`,
    type: 'choice',
    text: `Question ${number}`,
    answerOption: Array.from({ length: highest - lowest + 1 }, (_, at) => ({
      valueCoding: { code: `a${at}`, display: `Answer ${at}` },
      extension: [{ url: ORDINAL, valueDecimal: lowest + at }],
    })),
  };
}

/** A questionnaire as somebody with permission might write it. */
export function questionnaire(title: string, items: number, lowest: number, highest: number): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    version: '1.0',
    title,
    item: Array.from({ length: items }, (_, at) => question(at + 1, lowest, highest)),
  };
}

/** Codes as LOINC writes them. */
export const loinc = (...codes: string[]) => codes.map((code) => ({ system: 'http://loinc.org', code }));

/** Reading JSON of unknown shape: every look says what it found, none trusts what it did not ask for. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** A list; empty for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Words; undefined for anything else and for blanks. */
export function asText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** What an object itself holds under a key, nothing that it inherits. */
export function at(value: unknown, key: string): unknown {
  const object = asObject(value);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The extensions of an element that have one of these addresses. */
export function extensions(element: unknown, ...urls: readonly string[]): unknown[] {
  return asList(at(element, 'extension')).filter((one) => urls.some((url) => at(one, 'url') === url));
}

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

/** The extensions that mean something here; every other one is passed over. */
export const URLS = {
  ordinalValue: `${EXTENSION}ordinalValue`,
  itemWeight: `${EXTENSION}itemWeight`,
  minValue: `${EXTENSION}minValue`,
  maxValue: `${EXTENSION}maxValue`,
  hidden: `${EXTENSION}questionnaire-hidden`,
  calculated: `${SDC}calculatedExpression`,
} as const;

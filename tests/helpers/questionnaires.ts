import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestionnaire } from '../../src/domain/instruments/fhir/read-questionnaire.ts';
import { offered } from '../../src/domain/instruments/offered.ts';
import type { Questionnaire } from '../../src/domain/instruments/questionnaire.ts';
import type { InstrumentId } from '../../src/domain/instruments/instruments.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { questionnaire, type Questionnaire as File } from './fhir.ts';
import { instrumentOf } from './instruments.ts';
import { PROJECT } from './project.ts';

/** A questionnaire as a page would have it, from a file of any kind that can be used. */
export function asOffered(file: unknown, locale: Locale = 'da'): Questionnaire {
  const read = readQuestionnaire(file, ['gad-7', 'phq-8']);
  const [found] = read.outcome === 'usable' ? offered([read], locale) : [];
  if (!found) throw new Error('the file cannot be used');
  return found;
}

/** One of the project's own questionnaires, as its pages have it. */
export function questionnaireFor(id: 'stress' | 'well-being' | 'work', locale: Locale = 'da'): Questionnaire {
  const file = join(PROJECT, 'content/instruments', id, `${locale}.json`);
  return asOffered(JSON.parse(readFileSync(file, 'utf8')), locale);
}

/** A questionnaire with the shape of a known one and words written for the tests. */
export function syntheticFile(id: InstrumentId): File {
  const { name, items, lowest, highest } = instrumentOf(id);
  return questionnaire(name, items, lowest, highest);
}

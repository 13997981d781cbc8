import type { Usable } from './fhir/outcome.ts';
import { INSTRUMENTS } from './instruments.ts';
import type { Questionnaire } from './questionnaire.ts';

/** This project's own questions, in the order they are asked. */
const OWN = ['stress', 'well-being', 'work'] as const;

/** Every instrument in the order of a check-in: the project's own first. */
const ORDER: readonly string[] = [...new Set([...OWN, ...INSTRUMENTS.map(({ id }) => id)])];

/**
 * The questionnaires that participants are offered, in the order of a check-in.
 *
 * @param language of the files, for those that do not say
 */
export function offered(files: readonly Usable[], language: string): Questionnaire[] {
  return files
    .filter(({ on }) => on)
    .sort((one, other) => ORDER.indexOf(one.instrument) - ORDER.indexOf(other.instrument))
    .map((file) => questionnaireOf(file, language));
}

function questionnaireOf(file: Usable, language: string): Questionnaire {
  const { instrument, version, title, copyright, questions } = file;
  const rule = INSTRUMENTS.find(({ id }) => id === instrument);
  return {
    id: instrument,
    version,
    language: file.language ?? language,
    title,
    ...(copyright !== undefined && { copyright }),
    own: OWN.some((id) => id === instrument),
    questions,
    // Where a scale is divided is no part of what participants see.
    ...(rule && { rule: { ...rule, divisions: [] } }),
  };
}

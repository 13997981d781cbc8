import type { Question } from './fhir/outcome.ts';
import type { Instrument } from './instrument.ts';

/** As much of a questionnaire as it takes to name it and to score what was answered. */
export type ScoredQuestionnaire = Pick<Questionnaire, 'id' | 'version' | 'title' | 'own' | 'rule'> & {
  readonly questions: readonly Pick<Question, 'linkId' | 'number'>[];
};

/** A questionnaire as a participant's page has it, in one language: plain data, nothing that scores. */
export interface Questionnaire {
  /** The instrument's id. */
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  /** Copyright and licence, as its file says. */
  readonly copyright?: string;
  /** This project's own questions, which are not validated. */
  readonly own: boolean;
  readonly questions: readonly Question[];
  /** How answers are scored, and what is known of such scores; missing where they are not added up. */
  readonly rule?: Instrument;
}

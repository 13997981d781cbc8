import type { LogOutline, Names, PromptOutline } from '../../domain/course/outline.ts';
import type { ScoredQuestionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Ready } from '../shared/Participant.tsx';

/** The stores that something on the sheet can come from. */
export const STORES = [
  'enrolments',
  'practice-log',
  'check-ins',
  'work',
  'reflections',
  'goals',
  'plans',
] as const;

/** What the site knows, in one language. */
export interface Known {
  readonly locale: Locale;
  readonly names: Names;
  readonly questionnaires: readonly ScoredQuestionnaire[];
  readonly prompts: readonly PromptOutline[];
  readonly logs: readonly LogOutline[];
}

/** What the site and the participant's records know together. */
export type Context = Known & Ready<(typeof STORES)[number]>;

/** One part of the sheet as plain data: what is shown is what is printed. */
export interface SheetPart {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly table?: SheetTable;
  readonly quotes?: readonly Quote[];
}

export interface SheetTable {
  readonly columns: readonly string[];
  /** As many cells as there are columns; the first one names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** Something the participant wrote. */
export interface Quote {
  readonly id: string;
  /** When it was written, and at what. */
  readonly heading?: string;
  readonly texts: readonly { readonly label?: string; readonly text: string }[];
}

/** A part that can be on the sheet, because there is something to show. */
export interface Offer {
  readonly id: string;
  /** What it is, beside its tick. */
  readonly label: string;
  readonly part: () => SheetPart;
}

/** As many lines of a table stay on one page with whatever stands beside it. */
export const MOST_ROWS = 12;

import type { Moment } from '../../domain/course/change.ts';
import type { Enrolment, Progress, Reflection } from '../../domain/records/records.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What is kept of one text. */
export interface Kept {
  /** The participant's going through the course, if they are. */
  readonly enrolment: Enrolment | undefined;
  readonly reflections: readonly Reflection[];
  readonly progress: readonly Progress[];
  readonly boundary: number | undefined;
}

/** What every part of a text's page needs. */
export interface KeepingPage {
  readonly locale: Locale;
  /** `<course>/<module>`. */
  readonly ref: string;
  /** Undefined until it has been read. */
  readonly kept: () => Kept | undefined;
  readonly moment: () => Moment;
}

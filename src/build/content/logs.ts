import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Log } from '../../schemas/log.ts';
import type { Plan } from './read.ts';

/** A log in one language, read. */
export interface LogText extends Plan<Log> {
  /** The log's id, which is its folder's name. */
  readonly id: string;
  readonly locale: Locale;
}

/** Where a file below `content/logs/` stands; undefined when no log stands there. */
export function placeOfLog(file: string): { id: string; locale: Locale } | undefined {
  const groups = /^content\/logs\/(?<id>[^/]+)\/(?<locale>[^/]+)\.yaml$/.exec(file)?.groups;
  const locale = LOCALES.find((one) => one === groups?.['locale']);
  return groups && locale && { id: groups['id'] ?? '', locale };
}

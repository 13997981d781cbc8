import { readQuestionnaire } from '../domain/instruments/fhir/read-questionnaire.ts';
import { offered } from '../domain/instruments/offered.ts';
import type { Questionnaire, ScoredQuestionnaire } from '../domain/instruments/questionnaire.ts';
import type { Locale } from '../i18n/locales.ts';
import { site } from './settings.ts';

const files: Record<string, string> = import.meta.glob('../../content/instruments/*/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The questionnaires the site offers in one language, in the order of a check-in. */
export function questionnairesIn(locale: Locale): Questionnaire[] {
  const usable = Object.entries(files).flatMap(([file, text]) => {
    if (!file.endsWith(`/${locale}.json`)) return [];
    // The content checks have refused by now what cannot be used, and said why.
    const read = readQuestionnaire(JSON.parse(text.replace(/^\uFEFF/, '')), site.instruments?.allowed);
    return read.outcome === 'usable' ? [read] : [];
  });
  return offered(usable, locale);
}

/** The questionnaires of one language without the words of their questions, for pages that show numbers alone. */
export function scoredIn(locale: Locale): ScoredQuestionnaire[] {
  return questionnairesIn(locale).map(({ id, version, title, own, rule, questions }) => ({
    id,
    version,
    title,
    own,
    ...(rule && { rule: { ...rule, figures: [] } }),
    questions: questions.map(({ linkId, number }) => ({ linkId, number })),
  }));
}

/** The ids of what is asked at the occasions of a course, in that order; the same in every language. */
export function instrumentIds(): string[] {
  const [locale] = site.languages;
  return locale === undefined ? [] : questionnairesIn(locale).map(({ id }) => id);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nameOf } from '../../src/i18n/own/check-in/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CheckIn, Enrolment } from '../../src/domain/records/records.ts';
import { checkIn, enrolment, uuid } from './course.ts';
import { day } from './days.ts';
import type { Host } from './host.ts';
import { PROJECT } from './project.ts';
import { questionnaireFor } from './questionnaires.ts';
import { expect, type Page } from './test.ts';

/** What a participant of the site's own course would have, and how they go through its check-ins. */

const text = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const { courses } = parse(text('content/site.yaml')) as { courses: [string] };
const { modules } = parse(text(`content/courses/${courses[0]}/course.yaml`)) as { modules: { id: string }[] };

/** The day every test is on, and an instant of it. */
export const TODAY = '2026-11-20';
export const NOW = '2026-11-20T09:00:00.000Z';

/** A course of the site begun on 1 October 2026, at its first module or another. */
export const begun = (module = modules[0]?.id ?? '', change: Partial<Enrolment> = {}): Enrolment =>
  enrolment({ course: courses[0], module, moduleSince: day('2026-10-01'), ...change });

/** Our own check-in with one answer to every question, on the first day. */
export function answered(
  id: 'stress' | 'well-being',
  answer: number,
  change: Partial<CheckIn> = {},
): CheckIn {
  const { questions, version } = questionnaireFor(id);
  return checkIn({
    id: uuid(id === 'stress' ? 31 : 32),
    instrument: id,
    version,
    answers: Object.fromEntries(questions.map(({ linkId }) => [linkId, answer])),
    ...change,
  });
}

/** What one of our own questionnaires is called on the page. */
export const called = (locale: Locale, id: 'stress' | 'well-being' | 'work') =>
  nameOf(locale, questionnaireFor(id, locale));

/** Opens the check-in page and waits until what is kept has been read. */
export async function openCheckIn(page: Page, host: Host, locale: Locale = 'da'): Promise<void> {
  await page.goto(host.at(ownAddress(locale, 'check-in').slice(1)));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

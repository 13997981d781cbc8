import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '../../../../src/domain/instruments/questionnaire.ts';
import type { CheckIn } from '../../../../src/domain/records/records.ts';
import { LOCALES, type Locale } from '../../../../src/i18n/locales.ts';
import { Feedback } from '../../../../src/islands/check-in/Feedback.tsx';
import { checkIn, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';
import { asOffered, questionnaireFor, syntheticFile } from '../../../helpers/questionnaires.ts';
import { rendered, withoutNumbers } from '../../../helpers/rendered.ts';

const TODAY = day('2026-11-20');
const KNOWN = ['pss-10', 'who-5', 'gad-7', 'ffmq-15', 'swemwbs', 'semcd-6', 'was'] as const;

/** A check-in of today in which every question has the answer that counts lowest, or highest. */
function extreme(questionnaire: Questionnaire, end: 'lowest' | 'highest', change: Partial<CheckIn> = {}) {
  const { rule, id: instrument } = questionnaire;
  if (!rule) throw new Error(`"${instrument}" is not added up`);
  const answers = questionnaire.questions.map(({ linkId, number }) => {
    const isTurned = rule.reversed.includes(number);
    return [linkId, isTurned === (end === 'lowest') ? rule.highest : rule.lowest] as const;
  });
  return checkIn({ id: uuid(21), instrument, day: TODAY, answers: Object.fromEntries(answers), ...change });
}

const feedback = (questionnaire: Questionnaire, sheet: CheckIn, before: CheckIn[], locale: Locale = 'da') =>
  rendered(
    <Feedback
      locale={locale}
      questionnaire={questionnaire}
      sheet={sheet}
      sheets={[...before, sheet]}
      today={TODAY}
    />,
  );

/** Without the answers themselves, which are the participant's own words. */
const ownAside = (html: string) => html.replace(/<dd.*?<\/dd>/g, '');

const all: [string, (locale: Locale) => Questionnaire][] = [
  ['stress', (locale) => questionnaireFor('stress', locale)],
  ['well-being', (locale) => questionnaireFor('well-being', locale)],
  ...KNOWN.map((id): [string, (locale: Locale) => Questionnaire] => [
    id,
    (locale) => asOffered(syntheticFile(id), locale),
  ]),
];

describe.each(all)('what is said about "%s"', (_id, of) => {
  test.each(LOCALES)(
    'is the same for the lowest and the highest number but for the numbers, in %s',
    (locale) => {
      const questionnaire = of(locale);
      const [low, high] = (['lowest', 'highest'] as const).map((end) =>
        feedback(questionnaire, extreme(questionnaire, end), [], locale),
      );
      expect(low).not.toBe(high);
      expect(withoutNumbers(ownAside(low ?? ''))).toBe(withoutNumbers(ownAside(high ?? '')));
    },
  );

  test('is the same whether a number rose, fell or stayed', () => {
    const questionnaire = of('da');
    const start = extreme(questionnaire, 'lowest', { id: uuid(20), day: day('2026-10-01') });
    const fall = extreme(questionnaire, 'highest', { id: uuid(20), day: day('2026-10-01') });
    const [stayed, rose, fell] = [
      feedback(questionnaire, extreme(questionnaire, 'lowest'), [start]),
      feedback(questionnaire, extreme(questionnaire, 'highest'), [start]),
      feedback(questionnaire, extreme(questionnaire, 'lowest'), [fall]),
    ].map((html) => withoutNumbers(ownAside(html)));
    expect(rose).toBe(stayed);
    expect(fell).toBe(stayed);
  });
});

const stress = questionnaireFor('stress');

test('a number stands on its own scale, beside the first one of the course, with the difference', () => {
  const start = extreme(stress, 'highest', { id: uuid(20), day: day('2026-10-01') });
  const html = feedback(stress, extreme(stress, 'lowest'), [start]);
  expect(html).toContain('Din sum i dag er 0 på en skala fra 0 til 32.');
  expect(html).toContain('Første gang i dette kursus, den 1. oktober 2026, var tallet 32. Forskellen er 32.');
  expect(html).toContain('Ingen har undersøgt, hvor meget tallet svinger af sig selv');
  expect(html).toContain('Spørgsmål 2, 4, 6 og 8 tæller omvendt.');
});

test('how much a number varies by itself is said where it is known, with its source', () => {
  const html = feedback(
    asOffered(syntheticFile('pss-10')),
    extreme(asOffered(syntheticFile('pss-10')), 'lowest'),
    [],
  );
  expect(html).toContain('op til 7 imellem to gange');
  expect(html).toContain('en forskel på 11');
  expect(html).toContain('Kilde: sjweh 3510.');
  expect(html).toContain('De er ikke en diagnose.');
});

test('a part that changes its meaning with practice is left out of the comparison, and that is said', () => {
  const ffmq = asOffered(syntheticFile('ffmq-15'));
  const start = extreme(ffmq, 'lowest', { id: uuid(20), day: day('2026-10-01') });
  const html = feedback(ffmq, extreme(ffmq, 'highest'), [start]);
  expect(html).toContain('Din sum i dag er 75 på en skala fra 15 til 75.');
  expect(html).toContain('er spørgsmål 1, 6 og 11 ikke med. Uden dem er tallet 60.');
  expect(html).toContain('var tallet 12. Forskellen er 48.');
});

test('answers that miss one are not added up, and a mean says of how many it is', () => {
  const { 'stress-3': _, ...some } = extreme(stress, 'lowest').answers;
  expect(feedback(stress, extreme(stress, 'lowest', { answers: some }), [])).toContain(
    'Svarene kan ikke lægges sammen, fordi nogle mangler.',
  );
  const semcd = asOffered(syntheticFile('semcd-6'));
  const html = feedback(semcd, extreme(semcd, 'lowest', { answers: { q1: 3, q2: 4, q4: 10, q6: 1 } }), []);
  expect(html).toContain('Dit gennemsnit i dag er 4,5 på en skala fra 1 til 10. Det er af 4 svar ud af 6.');
});

test('numbers from another version are not put beside these, and that is said', () => {
  const other = extreme(stress, 'highest', { id: uuid(20), day: day('2026-10-01'), version: '0.9' });
  const html = feedback(stress, extreme(stress, 'lowest'), [other]);
  expect(html).toContain('Det er dit første tal.');
  expect(html).toContain('givet til en anden udgave');
});

test('answers about work are shown one by one, beside the first ones', () => {
  const work = questionnaireFor('work');
  const common = { createdAt: '2026-10-01T08:00:00.000Z', updatedAt: '2026-10-01T08:00:00.000Z' };
  const start = {
    id: uuid(20),
    ...common,
    day: day('2026-10-01'),
    status: 'on-sick-leave',
    hours: 0,
  } as const;
  const now = { id: uuid(21), ...common, day: TODAY, status: 'partly-on-sick-leave', hours: 12 } as const;
  const html = rendered(
    <Feedback locale="da" questionnaire={work} sheet={now} sheets={[start, now]} today={TODAY} />,
  );
  for (const words of ['Sygemeldt på deltid', 'Sygemeldt på fuld tid', '12', 'Uden svar']) {
    expect(html).toContain(words);
  }
  expect(html).not.toContain('Din sum');
});

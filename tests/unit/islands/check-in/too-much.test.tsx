import { expect, test } from 'vitest';
import type { Outline } from '../../../../src/domain/course/outline.ts';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { TooMuch } from '../../../../src/islands/check-in/TooMuch.tsx';
import { WeeklyQuestion } from '../../../../src/islands/check-in/WeeklyQuestion.tsx';
import { enrolment, plan, uuid } from '../../../helpers/course.ts';
import { day } from '../../../helpers/days.ts';
import { rendered } from '../../../helpers/rendered.ts';

const outline: Outline = {
  courses: [
    {
      ...plan,
      title: 'Kursus',
      summary: '',
      address: '/kurser/small/',
      modules: plan.modules.map(({ id, kind }) => ({ id, kind, title: id, theme: '', small: '' })),
      occasions: [],
    },
  ],
  practices: [
    { id: 'sounds', title: 'Lyde', address: '/oevelser/lyde/', lengths: [5, 10], usual: 5 },
    { id: 'feet-on-the-floor', title: 'Fødderne', lengths: [1, 3], usual: 1 },
    { id: 'body-scan', title: 'Kropsscanning', address: '/oevelser/krop/', lengths: [10], usual: 10 },
  ],
  help: '/hjaelp/',
};

const at = '2026-10-20T08:00:00.000Z';
const common = { outline, today: day('2026-10-20'), moment: () => ({ at, today: day('2026-10-20') }) };
const gentle = (value: boolean) => ({ id: 'gentle' as const, createdAt: at, updatedAt: at, value });

const offers = (enrolments = [enrolment()], settings = [gentle(false)]) =>
  rendered(<TooMuch locale="da" {...common} records={{ enrolments, settings }} />);

test('what is too much is met with less, a pause, the gentle version and help', () => {
  const html = offers();
  for (const words of ['åbne', 'fødderne mod gulvet', 'Slå blid udgave til', 'Hold pause fra kurset']) {
    expect(html).toContain(words);
  }
  expect(html).toContain('href="./hjaelp/"');
});

test('only practices that are written are offered, at their shortest', () => {
  const html = offers();
  expect(html).toContain('Lyde, 5 minutter');
  expect(html).not.toContain('Fødderne,');
  expect(html).not.toContain('Kropsscanning');
});

test('a pause is offered to somebody who is in a course and not in one already', () => {
  expect(offers([])).not.toContain('Hold pause');
  const paused = offers([enrolment({ pauses: [{ from: day('2026-10-18') }] })]);
  expect(paused).not.toContain('Hold pause fra kurset');
  expect(paused).toContain('siden den 18. oktober 2026');
});

test('the gentle version can be switched off again', () => {
  expect(offers([enrolment()], [gentle(true)])).toContain('Slå blid udgave fra');
});

test.each(LOCALES)('the weekly question is put when it is due, and not otherwise, in %s', (locale) => {
  const ask = (days: string[]) => {
    const answers = days.map((one) => ({
      id: uuid(40),
      createdAt: at,
      updatedAt: at,
      day: day(one),
      answer: 'yes' as const,
    }));
    const records = { enrolments: [enrolment()], settings: [], 'weekly-questions': answers };
    return rendered(<WeeklyQuestion locale={locale} {...common} records={records} />);
  };
  expect(ask([])).toMatch(/<button.*<button.*<button.*<button/s);
  expect(ask(['2026-10-14'])).toBe('');
});

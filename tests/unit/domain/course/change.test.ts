import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  begin,
  changePace,
  changePlan,
  changeStartDay,
  comeBack,
  end,
  goBack,
  goTo,
  moveOn,
  pause,
  resume,
  startOver,
  type Moment,
} from '../../../../src/domain/course/change.ts';
import { whereNow } from '../../../../src/domain/course/where-now.ts';
import { addDays } from '../../../../src/domain/day/local-day.ts';
import { changedBack } from '../../../../src/domain/records/edit.ts';
import { parseRecord } from '../../../../src/domain/records/shape.ts';
import type { Enrolment } from '../../../../src/domain/records/records.ts';
import { enrolment, plan, uuid } from '../../../helpers/course.ts';
import { anyNearDay, day } from '../../../helpers/days.ts';

/** Noon of a day, as a moment to change something at. */
const on = (today: string): Moment => ({ at: `${today}T12:00:00.000Z`, today: day(today) });

describe('beginning a course', () => {
  test('puts it at its first module, on the start day', () => {
    const choice = { id: uuid(9), startDay: day('2026-10-05'), pace: 'short' } as const;
    expect(begin(plan, choice, on('2026-10-02'))).toEqual({
      id: uuid(9),
      createdAt: '2026-10-02T12:00:00.000Z',
      updatedAt: '2026-10-02T12:00:00.000Z',
      course: 'small-course',
      startDay: '2026-10-05',
      pace: 'short',
      module: 'arriving',
      moduleSince: '2026-10-05',
      pauses: [],
    });
  });

  test('keeps an if-then plan in the words it was given', () => {
    const ifThen = { when: 'efter morgenkaffen', then: 'kropsscanning' };
    const choice = { id: uuid(9), startDay: day('2026-10-05'), pace: 'full', plan: ifThen } as const;
    expect(begin(plan, choice, on('2026-10-02'))).toHaveProperty('plan', ifThen);
  });

  test('is refused where a plan has no modules', () => {
    const choice = { id: uuid(9), startDay: day('2026-10-05'), pace: 'full' } as const;
    expect(() => begin({ ...plan, modules: [] }, choice, on('2026-10-02'))).toThrow('small-course');
  });
});

describe('the way somebody went', () => {
  test('is kept in order, there and back', () => {
    const on8 = moveOn(plan, enrolment(), on('2026-10-08'));
    const back = goBack(plan, on8, on('2026-10-15'));
    expect(back.history).toEqual([
      { module: 'first', since: '2026-10-01' },
      { module: 'second', since: '2026-10-08' },
    ]);
    expect(back).toMatchObject({ module: 'first', moduleSince: '2026-10-15' });
  });

  test('leaves out what was only passed through on a day', () => {
    const twice = moveOn(plan, moveOn(plan, enrolment(), on('2026-10-08')), on('2026-10-08'));
    expect(twice.history).toEqual([{ module: 'first', since: '2026-10-01' }]);
  });

  test('never grows beyond what can be read again', () => {
    let one = enrolment();
    for (let week = 1; week <= 600; week += 1) {
      const to = week % 2 === 0 ? 'first' : 'second';
      one = goTo(plan, one, to, { at: one.updatedAt, today: addDays(one.moduleSince, 7) });
    }
    expect(parseRecord('enrolments', one)).toEqual({ record: one, mended: [] });
    expect(one.history?.at(-1)?.module).toBe('second');
  });
});

describe('an if-then plan', () => {
  const plan1 = { when: 'efter kaffen', then: 'kropsscanning' };

  test('is kept, changed, and taken away when it is emptied', () => {
    const planned = changePlan(enrolment(), plan1, on('2026-10-02'));
    expect(planned.plan).toEqual(plan1);
    const emptied = changePlan(planned, { when: ' ', then: '' }, on('2026-10-03'));
    expect(emptied).not.toHaveProperty('plan');
    expect(emptied.updatedAt > planned.updatedAt).toBe(true);
  });

  test('is left alone when nothing was changed in it', () => {
    const planned = changePlan(enrolment(), plan1, on('2026-10-02'));
    expect(changePlan(planned, { ...plan1 }, on('2026-10-03'))).toBe(planned);
    expect(changePlan(enrolment(), { when: '', then: '' }, on('2026-10-03'))).toEqual(enrolment());
  });
});

describe('moving', () => {
  test('on goes to the next module, from today', () => {
    expect(moveOn(plan, enrolment(), on('2026-10-08'))).toEqual({
      ...enrolment(),
      module: 'second',
      moduleSince: '2026-10-08',
      history: [{ module: 'first', since: '2026-10-01' }],
      updatedAt: '2026-10-08T12:00:00.000Z',
    });
  });

  test('back goes to the one before, from today', () => {
    const back = goBack(plan, enrolment({ module: 'third' }), on('2026-10-20'));
    expect(back).toMatchObject({ module: 'long-day', moduleSince: '2026-10-20' });
  });

  test('anywhere is possible, from a module that is gone too', () => {
    const lost = enrolment({ module: 'retired' });
    expect(goTo(plan, lost, 'third', on('2026-10-08'))).toMatchObject({
      module: 'third',
      moduleSince: '2026-10-08',
    });
    expect(moveOn(plan, lost, on('2026-10-08'))).toBe(lost);
  });

  test('past either end, to nowhere or to the same place changes nothing at all', () => {
    const [first, last] = [enrolment({ module: 'arriving' }), enrolment({ module: 'later' })];
    expect(goBack(plan, first, on('2026-10-08'))).toBe(first);
    expect(moveOn(plan, last, on('2026-10-08'))).toBe(last);
    expect(goTo(plan, first, 'nowhere', on('2026-10-08'))).toBe(first);
    expect(goTo(plan, first, 'arriving', on('2026-10-08'))).toBe(first);
  });
});

describe('pausing', () => {
  test('begins today and is open', () => {
    expect(pause(enrolment(), on('2026-10-05')).pauses).toEqual([{ from: '2026-10-05' }]);
  });

  test('may have a last day, which cannot have passed', () => {
    expect(pause(enrolment(), on('2026-10-05'), day('2026-10-05')).pauses).toEqual([
      { from: '2026-10-05', to: '2026-10-05' },
    ]);
    const going = enrolment();
    expect(pause(going, on('2026-10-05'), day('2026-10-04'))).toBe(going);
  });

  test('in a pause, or after the end, changes nothing', () => {
    const paused = pause(enrolment(), on('2026-10-05'));
    expect(pause(paused, on('2026-10-06'))).toBe(paused);
    const ended = end(enrolment(), on('2026-10-05'));
    expect(pause(ended, on('2026-10-06'))).toBe(ended);
  });

  test('and taking it up again leaves the days between as the pause', () => {
    const paused = pause(enrolment(), on('2026-10-24'));
    expect(resume(paused, on('2026-10-27')).pauses).toEqual([{ from: '2026-10-24', to: '2026-10-26' }]);
    expect(resume(paused, on('2026-10-25')).pauses).toEqual([{ from: '2026-10-24', to: '2026-10-24' }]);
  });

  test('taken up again the same day is as if it had not been', () => {
    expect(resume(pause(enrolment(), on('2026-10-05')), on('2026-10-05')).pauses).toEqual([]);
  });

  test('that was planned can be cut short', () => {
    const holiday = pause(enrolment(), on('2026-10-05'), day('2026-10-20'));
    expect(resume(holiday, on('2026-10-10')).pauses).toEqual([{ from: '2026-10-05', to: '2026-10-09' }]);
  });

  test('what is not paused cannot be taken up again', () => {
    const going = enrolment({ pauses: [{ from: day('2026-12-20'), to: day('2026-12-31') }] });
    expect(resume(going, on('2026-10-10'))).toBe(going);
  });

  test('costs nothing: the participant is on the same day of the module as before', () => {
    fc.assert(
      fc.property(anyNearDay, fc.nat({ max: 400 }), (from, length) => {
        const going = enrolment({ startDay: day('2026-10-01') });
        const back = addDays(from, length);
        const before = whereNow(plan, going, from, from);
        const after = resume(pause(going, on(from)), on(back));
        expect(whereNow(plan, after, back, from)).toEqual(before);
      }),
    );
  });
});

describe('ending', () => {
  test('notes the day, once', () => {
    const ended = end(enrolment(), on('2026-10-20'));
    expect(ended).toEqual({ ...enrolment(), endedDay: '2026-10-20', updatedAt: '2026-10-20T12:00:00.000Z' });
    expect(end(ended, on('2026-10-21'))).toBe(ended);
  });

  test('can be taken back, and the days since are a pause', () => {
    const again = resume(end(enrolment(), on('2026-10-20')), on('2026-10-25'));
    expect(again).not.toHaveProperty('endedDay');
    expect(again.pauses).toEqual([{ from: '2026-10-21', to: '2026-10-24' }]);
    expect(whereNow(plan, again, day('2026-10-25'), day('2026-10-25'))).toMatchObject({
      kind: 'at',
      day: 21,
    });
  });

  test.each(['2026-10-20', '2026-10-21'])('taken back on %s leaves no pause', (today) => {
    const again = resume(end(enrolment(), on('2026-10-20')), on(today));
    expect(again).not.toHaveProperty('endedDay');
    expect(again.pauses).toEqual([]);
  });

  test('in a pause and taken back is out of the pause too', () => {
    const ended = end(pause(enrolment(), on('2026-10-10')), on('2026-10-20'));
    expect(whereNow(plan, resume(ended, on('2026-10-25')), day('2026-10-25'))).toMatchObject({ kind: 'at' });
  });
});

describe('starting over', () => {
  const going = enrolment({ module: 'third', pace: 'short', plan: { when: 'kl. 7', then: 'sidde' } });
  const fresh = { id: uuid(8), startDay: day('2026-11-02') };
  const { before, begun } = startOver(plan, going, fresh, on('2026-11-01'));

  test('makes a new one from the first module, with the pace and the plan as they were', () => {
    expect(begun).toMatchObject({
      id: uuid(8),
      module: 'arriving',
      moduleSince: '2026-11-02',
      pace: 'short',
    });
    expect(begun.plan).toEqual(going.plan);
    expect(begun.createdAt).toBe('2026-11-01T12:00:00.000Z');
  });

  test('ends the old one and keeps everything in it', () => {
    expect(before).toEqual({ ...going, endedDay: '2026-11-01', updatedAt: '2026-11-01T12:00:00.000Z' });
  });
});

describe('other changes', () => {
  test('the pace is changed, or left as it is', () => {
    const going = enrolment();
    expect(changePace(going, 'full', on('2026-10-02'))).toMatchObject({ pace: 'full', module: 'first' });
    expect(changePace(going, 'standard', on('2026-10-02'))).toBe(going);
  });

  test('the start day takes the module begun on it along, and no other', () => {
    const moved = changeStartDay(enrolment(), day('2026-10-12'), on('2026-10-02'));
    expect(moved).toMatchObject({ startDay: '2026-10-12', moduleSince: '2026-10-12' });
    const later = enrolment({ module: 'second', moduleSince: day('2026-10-08') });
    expect(changeStartDay(later, day('2026-09-28'), on('2026-10-09'))).toMatchObject({
      startDay: '2026-09-28',
      moduleSince: '2026-10-08',
    });
    expect(changeStartDay(later, later.startDay, on('2026-10-09'))).toBe(later);
  });

  test('one made while the clock has gone back still counts as the newest', () => {
    const moved = moveOn(plan, enrolment(), { at: '2020-01-01T00:00:00.000Z', today: day('2026-10-08') });
    expect(moved.updatedAt > enrolment().updatedAt).toBe(true);
  });

  test('none ever changes what it was given, or loses anything noted in it', () => {
    const acts: ((one: Enrolment, moment: Moment) => Enrolment)[] = [
      (one, moment) => moveOn(plan, one, moment),
      (one, moment) => goBack(plan, one, moment),
      (one, moment) => pause(one, moment),
      resume,
      end,
      (one, moment) => changePace(one, 'full', moment),
      (one, moment) => changeStartDay(one, moment.today, moment),
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...acts), anyNearDay), { maxLength: 12 }), (steps) => {
        const ifThen = { when: 'om morgenen', then: 'tre minutter' };
        let now = enrolment({ plan: ifThen });
        for (const [act, today] of steps) {
          const copy = structuredClone(now);
          const next = act(now, on(today));
          expect(now).toEqual(copy);
          expect(next === now || next.updatedAt > now.updatedAt).toBe(true);
          now = next;
        }
        expect(now).toMatchObject({ id: uuid(1), course: 'small-course', plan: ifThen });
        expect(now.createdAt).toBe(enrolment().createdAt);
      }),
    );
  });
});

describe('coming back after weeks away', () => {
  const away = enrolment({ moduleSince: day('2026-10-05') });
  const heard = day('2026-10-07');

  test('the module is as far along as it was', () => {
    const back = comeBack(away, heard, on('2026-11-20'));
    expect(whereNow(plan, away, day('2026-11-20'), heard)).toMatchObject({ kind: 'away', since: heard });
    // The fourth day of the module, after the 5th, 6th and 7th of October.
    expect(whereNow(plan, back, day('2026-11-20'), heard)).toMatchObject({
      kind: 'at',
      module: { id: 'first' },
      day: 4,
    });
  });

  test('changed back, it is as long away as it was', () => {
    const back = comeBack(away, heard, on('2026-11-20'));
    const undone = changedBack(back, away, '2026-11-20T12:00:00.000Z');
    expect(undone.updatedAt > back.updatedAt).toBe(true);
    expect(whereNow(plan, undone, day('2026-11-20'), heard)).toMatchObject({ kind: 'away' });
  });

  test('is nothing for somebody heard of yesterday or today', () => {
    expect(comeBack(away, day('2026-11-19'), on('2026-11-20'))).toBe(away);
    expect(comeBack(away, day('2026-11-20'), on('2026-11-20'))).toBe(away);
  });
});

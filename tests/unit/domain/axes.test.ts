import { describe, expect, test } from 'vitest';
import {
  axisStyles,
  chosenOn,
  everyChoice,
  isShown,
  type AxisChoice,
  type Variant,
} from '../../../src/domain/axes.ts';
import { isDisplayed } from '../../helpers/axis-styles.ts';

const only = (axis: Variant['axis'], ...values: string[]): Variant => ({ axis, only: values, except: [] });
const others = (axis: Variant['axis'], ...values: string[]): Variant => ({ axis, only: [], except: values });

describe('a block for some readers', () => {
  test('shows to those it names, and to nobody who chose nothing', () => {
    const block = only('work', 'on-sick-leave', 'unemployed');
    expect(isShown(block, { work: 'on-sick-leave' })).toBe(true);
    expect(isShown(block, { work: 'unemployed' })).toBe(true);
    expect(isShown(block, { work: 'student' })).toBe(false);
    expect(isShown(block, {})).toBe(false);
  });

  test('for others shows to those its neighbours do not name, and to whoever chose nothing', () => {
    const block = others('work', 'student', 'pensioner');
    expect(isShown(block, { work: 'student' })).toBe(false);
    expect(isShown(block, { work: 'pensioner' })).toBe(false);
    expect(isShown(block, { work: 'working' })).toBe(true);
    expect(isShown(block, {})).toBe(true);
  });

  test('asks of its own axis alone', () => {
    expect(isShown(only('body', 'pain'), { work: 'student', life: ['young'] })).toBe(false);
    expect(isShown(others('body', 'pain'), { work: 'student', life: ['young'] })).toBe(true);
  });

  test('needs one of several choices on an axis, and an others block none of them', () => {
    const both: AxisChoice = { body: ['pain', 'fatigue'] };
    expect(isShown(only('body', 'fatigue'), both)).toBe(true);
    expect(isShown(others('body', 'fatigue'), both)).toBe(false);
  });
});

test('what was chosen on an axis is a list, whichever way the axis keeps it', () => {
  expect(chosenOn({ work: 'student', body: ['pain'] }, 'work')).toEqual(['student']);
  expect(chosenOn({ work: 'student', body: ['pain'] }, 'body')).toEqual(['pain']);
  expect(chosenOn({ work: 'student', body: ['pain'] }, 'life')).toEqual([]);
});

describe('every choice a reader can make', () => {
  test('is one of five work situations or none, with any of two and two others', () => {
    const all = everyChoice();
    expect(all).toHaveLength((5 + 1) * 2 ** 2 * 2 ** 2);
    expect(new Set(all.map((choice) => JSON.stringify(choice))).size).toBe(all.length);
  });

  test('counts in nothing at all and everything at once', () => {
    const all = everyChoice();
    expect(all).toContainEqual({ life: [], body: [] });
    expect(all).toContainEqual({ work: 'student', life: ['relative', 'young'], body: ['pain', 'fatigue'] });
  });
});

describe('the style rules', () => {
  const blocks = [
    only('work', 'on-sick-leave'),
    only('work', 'student', 'pensioner'),
    others('work', 'student', 'working'),
    only('life', 'young'),
    others('life', 'young', 'relative'),
    only('body', 'pain', 'fatigue'),
    others('body', 'fatigue'),
  ];

  test.each(blocks)('show $axis only "$only" except "$except" to just those who should see it', (block) => {
    for (const choice of everyChoice()) {
      expect(isDisplayed(axisStyles(), block, choice), JSON.stringify(choice)).toBe(isShown(block, choice));
    }
  });

  test('do not touch what is not a block for some readers', () => {
    expect(axisStyles().replace(/\{[^}]*\}/g, '')).toMatch(/^(\[data-[^\]]+\] ?)+$/);
    expect(axisStyles()).not.toMatch(/[<>&]/);
  });
});

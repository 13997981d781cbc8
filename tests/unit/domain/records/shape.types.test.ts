import type { InferOutput } from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { Records, StoreName } from '../../../../src/domain/records/records.ts';
import type { SHAPES } from '../../../../src/domain/records/shape.ts';

/** A type written out in full and only readable, so that two that mean the same are the same. */
type Plain<T> = T extends string | number | boolean ? T : { readonly [Key in keyof T]: Plain<T[Key]> };

type Shaped = { readonly [Name in StoreName]: InferOutput<(typeof SHAPES)[Name]> };

// `astro check` is what fails here: at run time there is nothing to see.
test('what the shapes let through is what the contract says, field by field', () => {
  expectTypeOf<keyof typeof SHAPES>().toEqualTypeOf<StoreName>();
  expectTypeOf<Plain<Shaped['enrolments']>>().toEqualTypeOf<Plain<Records['enrolments']>>();
  expectTypeOf<Plain<Shaped['practice-log']>>().toEqualTypeOf<Plain<Records['practice-log']>>();
  expectTypeOf<Plain<Shaped['check-ins']>>().toEqualTypeOf<Plain<Records['check-ins']>>();
  expectTypeOf<Plain<Shaped['work']>>().toEqualTypeOf<Plain<Records['work']>>();
  expectTypeOf<Plain<Shaped['reflections']>>().toEqualTypeOf<Plain<Records['reflections']>>();
  expectTypeOf<Plain<Shaped['progress']>>().toEqualTypeOf<Plain<Records['progress']>>();
  expectTypeOf<Plain<Shaped['goals']>>().toEqualTypeOf<Plain<Records['goals']>>();
  expectTypeOf<Plain<Shaped['plans']>>().toEqualTypeOf<Plain<Records['plans']>>();
  expectTypeOf<Plain<Shaped['weekly-questions']>>().toEqualTypeOf<Plain<Records['weekly-questions']>>();
  expectTypeOf<Plain<Shaped['settings']>>().toEqualTypeOf<Plain<Records['settings']>>();
});

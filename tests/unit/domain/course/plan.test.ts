import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import type { CourseOutline } from '../../../../src/domain/course/outline.ts';
import { nextModule, placeOf, previousModule, type Plan } from '../../../../src/domain/course/plan.ts';
import { courseSchema, type Course } from '../../../../src/schemas/course.ts';
import { plan } from '../../../helpers/course.ts';

test("a course's plan is what its file holds, and what the participant's pages are given", () => {
  expectTypeOf<Course>().toExtend<Plan>();
  expectTypeOf<CourseOutline>().toExtend<Plan>();
  const course = courseSchema.parse(parse(readFileSync('content/courses/mbsr/course.yaml', 'utf8')));
  let [steps, module] = [0, course.modules[0]];
  for (; module; module = nextModule(course, module.id)) steps += 1;
  expect(steps).toBe(course.modules.length);
});

test('the modules before and after are those of the plan, and none past its ends', () => {
  expect(nextModule(plan, 'first')?.id).toBe('second');
  expect(previousModule(plan, 'first')?.id).toBe('arriving');
  expect(previousModule(plan, 'arriving')).toBeUndefined();
  expect(nextModule(plan, 'later')).toBeUndefined();
  expect(placeOf(plan, 'arriving')).toBe(0);
  expect(placeOf(plan, 'nowhere')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { CORNER, CORNER_EN, COURSE, PRACTICE, SITE, TinyContent } from '../../helpers/tiny-content.ts';

describe('the settings', () => {
  test('that offer a course nobody knows are refused with the nearest one', () => {
    const content = new TinyContent();
    const line = content.edit(SITE, 'courses: [small-walks]', 'courses: [small-walk]');
    expect(content.findings()).toContainEqual({
      file: SITE,
      line,
      problem: 'There is no course "small-walk".',
      remedy: 'Did you mean "small-walks"?',
    });
  });
});

describe("a course's plan", () => {
  test('with a module nobody has written is refused', () => {
    const content = new TinyContent();
    const line = content.edit(COURSE, '  - id: corner', '  - id: bus-stop\n    kind: day\n  - id: corner');
    expect(content.findings()).toEqual([
      {
        file: COURSE,
        line,
        problem: 'No text has "module: bus-stop".',
        remedy:
          "Write one in the course's language folders, or take the module out of the plan. Choose one of: doorstep, corner.",
      },
    ]);
  });

  test('with a module twice is refused', () => {
    const content = new TinyContent();
    const line = content.edit(
      COURSE,
      '    kind: session',
      '    kind: session\n  - id: corner\n    kind: day',
    );
    expect(content.findings()).toEqual([
      {
        file: COURSE,
        line: line + 1,
        problem: 'The module "corner" stands twice in the plan.',
        remedy: 'Give each module an id of its own.',
      },
    ]);
  });

  test('with a practice nobody knows is refused with the nearest one', () => {
    const content = new TinyContent();
    const line = content.edit(COURSE, '[standing-still], minutes: 2', '[standing-stil], minutes: 2');
    expect(content.findings()).toEqual([
      {
        file: COURSE,
        line,
        problem: 'There is no practice "standing-stil".',
        remedy: 'Did you mean "standing-still"?',
      },
    ]);
  });

  test('with a check-in at a module that is not there is refused', () => {
    const content = new TinyContent();
    const line = content.edit(COURSE, 'module: corner, weeksAfter', 'module: corners, weeksAfter');
    expect(content.findings()).toEqual([
      {
        file: COURSE,
        line,
        problem: 'There is no module "corners".',
        remedy: 'Did you mean "corner"?',
      },
    ]);
  });

  test('that is missing from its folder is missed', () => {
    const content = new TinyContent();
    content.remove(COURSE);
    expect(content.findings()).toEqual([
      { file: COURSE, problem: 'The file is missing.', remedy: 'Put it back, or take its folder away.' },
    ]);
  });
});

test('a module that no plan names is refused with the nearest one', () => {
  const content = new TinyContent();
  for (const file of [CORNER, CORNER_EN]) content.edit(file, 'module: corner', 'module: conner');
  expect(content.findings()).toContainEqual({
    file: CORNER,
    line: 2,
    problem: 'The course\'s plan has no module "conner".',
    remedy: 'Did you mean "corner"? Or add it to course.yaml.',
  });
});

describe('an id unlike the name of its folder', () => {
  test('is refused for a practice', () => {
    const content = new TinyContent();
    const line = content.edit(PRACTICE, 'id: standing-still', 'id: standing');
    expect(content.findings()).toContainEqual({
      file: PRACTICE,
      line,
      problem: 'The practice\'s id "standing" is not its folder\'s name "standing-still".',
      remedy: 'Write "id: standing-still", or rename the folder.',
    });
  });

  test('is refused for a course', () => {
    const content = new TinyContent();
    content.rename('content/courses/small-walks', 'content/courses/walks');
    expect(content.findings()).toContainEqual({
      file: 'content/courses/walks/course.yaml',
      line: 1,
      problem: 'The course\'s id "small-walks" is not its folder\'s name "walks".',
      remedy: 'Write "id: walks", or rename the folder.',
    });
  });
});

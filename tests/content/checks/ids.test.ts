import { describe, expect, test } from 'vitest';
import {
  CORNER,
  CORNER_EN,
  COURSE,
  DOORSTEP,
  DOORSTEP_EN,
  IDS,
  SITE,
  TinyContent,
} from '../../helpers/tiny-content.ts';

const reflect = (id: string) => `<Reflect id="${id}">Hvad så du?</Reflect>`;

describe('an id that stands twice', () => {
  test('in one text is refused, with where it stands already', () => {
    const content = new TinyContent();
    const first = content.line(DOORSTEP, '<Reflect');
    const line = content.append(DOORSTEP, reflect('doorstep-seen'));
    expect(content.findings()).toEqual([
      {
        file: DOORSTEP,
        line,
        problem: `The id "doorstep-seen" is used already, in ${DOORSTEP}:${first}.`,
        remedy: 'Give this one an id of its own; notes hang on it.',
      },
    ]);
  });

  test('in two texts of one language is refused; twins may and must share it', () => {
    const content = new TinyContent();
    const lines = [CORNER, CORNER_EN].map((file) => content.append(file, reflect('doorstep-seen')));
    expect(content.findings()).toMatchObject([
      { file: CORNER, line: lines[0], problem: expect.stringContaining(`in ${DOORSTEP}:`) as string },
      { file: CORNER_EN, line: lines[1], problem: expect.stringContaining(`in ${DOORSTEP_EN}:`) as string },
    ]);
  });

  test('in one checklist is refused; two lists may have an item of one name', () => {
    const content = new TinyContent();
    const list = '<Checklist id="corner-plan">\n<Item id="coat">Jakken</Item>\n</Checklist>';
    for (const file of [CORNER, CORNER_EN]) content.append(file, list);
    content.edit(IDS, '"course:', '"checklist:corner-plan", "checklist:corner-plan/coat", "course:');
    expect(content.findings()).toEqual([]);

    const line = content.edit(DOORSTEP, '<Item id="when">', '<Item id="coat">');
    content.edit(DOORSTEP_EN, '<Item id="when">', '<Item id="coat">');
    expect(content.findings()).toContainEqual({
      file: DOORSTEP,
      line,
      problem: `The id "doorstep-plan/coat" is used already, in ${DOORSTEP}:${line - 1}.`,
      remedy: 'Give this one an id of its own; notes hang on it.',
    });
  });

  test('on two pages is refused', () => {
    const content = new TinyContent();
    content.edit('content/pages/da/om.mdx', 'page: about', 'page: help');
    content.edit('content/pages/en/about.mdx', 'page: about', 'page: help');
    expect(content.findings()).toContainEqual({
      file: 'content/pages/da/om.mdx',
      line: 2,
      problem: 'The id "help" is used already, in content/pages/da/hjaelp.mdx:2.',
      remedy: 'Give this one an id of its own; notes hang on it.',
    });
  });

  test('on two modules is refused', () => {
    const content = new TinyContent();
    content.edit(CORNER, 'module: corner', 'module: doorstep');
    content.edit(CORNER_EN, 'module: corner', 'module: doorstep');
    expect(content.findings()).toContainEqual({
      file: CORNER,
      line: 2,
      problem: `The id "small-walks/doorstep" is used already, in ${DOORSTEP}:2.`,
      remedy: 'Give this one an id of its own; notes hang on it.',
    });
  });
});

test('a practice that nobody knows is refused with the nearest one', () => {
  const content = new TinyContent();
  const line = content.edit(DOORSTEP, 'id="standing-still"', 'id="standing-stil"');
  content.edit(DOORSTEP_EN, 'id="standing-still"', 'id="standing-stil"');
  expect(content.findings()).toContainEqual({
    file: DOORSTEP,
    line,
    problem: 'There is no practice "standing-stil".',
    remedy: 'Did you mean "standing-still"?',
  });
});

describe('the list of every id ever published', () => {
  test('misses an id that vanished, since notes may hang on it', () => {
    const content = new TinyContent();
    for (const file of [DOORSTEP, DOORSTEP_EN]) content.edit(file, '<Reflect id="doorstep-seen">', '');
    for (const file of [DOORSTEP, DOORSTEP_EN]) content.edit(file, '</Reflect>', '');
    expect(content.findings()).toEqual([
      {
        file: IDS,
        line: content.line(IDS, '"prompt:doorstep-seen"'),
        problem: 'The id "prompt:doorstep-seen" was published and is gone; somebody\'s notes may hang on it.',
        remedy: 'Put it back. If it is gone for good, move its line to "retired".',
      },
    ]);
  });

  test('lets an id go that was moved to "retired"', () => {
    const content = new TinyContent();
    for (const file of [DOORSTEP, DOORSTEP_EN]) content.edit(file, '<Reflect id="doorstep-seen">', '');
    for (const file of [DOORSTEP, DOORSTEP_EN]) content.edit(file, '</Reflect>', '');
    content.edit(IDS, ',\n    "prompt:doorstep-seen"', '');
    content.edit(IDS, '"retired": []', '"retired": ["prompt:doorstep-seen"]');
    expect(content.findings()).toEqual([]);
  });

  test('refuses a retired id that is in use again', () => {
    const content = new TinyContent();
    const line = content.edit(IDS, '"retired": []', '"retired": ["prompt:doorstep-seen"]');
    expect(content.findings()).toEqual([
      {
        file: IDS,
        line,
        problem: 'The id "prompt:doorstep-seen" is retired, and in use again.',
        remedy: 'Use a new id; an old one brings back notes written for something else.',
      },
    ]);
  });

  test('asks for a new id to be written down, once for both languages', () => {
    const content = new TinyContent();
    const line = content.append(CORNER, reflect('corner-heard'));
    content.append(CORNER_EN, reflect('corner-heard'));
    expect(content.findings()).toEqual([
      {
        file: CORNER,
        line,
        problem: 'The id "prompt:corner-heard" is new and not in content/ids.json.',
        remedy: 'Run "npm run ids" to write it there. From then on it stays.',
      },
    ]);
  });

  test('knows the ids of courses, modules, practices, pages, checklists and logs', () => {
    const content = new TinyContent();
    content.write(IDS, '{ "published": [], "retired": [] }');
    const asked = content.findings().map(({ problem }) => /"(.+)" is new/.exec(problem)?.[1]);
    expect(asked.sort()).toEqual([
      'checklist:doorstep-plan',
      'checklist:doorstep-plan/coat',
      'checklist:doorstep-plan/when',
      'course:small-walks',
      'log:weather',
      'log:weather/coat',
      'log:weather/sky',
      'module:small-walks/corner',
      'module:small-walks/doorstep',
      'page:about',
      'page:accessibility',
      'page:front',
      'page:help',
      'page:privacy',
      'practice:standing-still',
      'prompt:doorstep-seen',
    ]);
  });

  test('refuses an entry that is none', () => {
    const content = new TinyContent();
    const line = content.edit(IDS, '"course:small-walks"', '"kursus:small-walks"');
    expect(content.findings()).toEqual([
      {
        file: IDS,
        line,
        problem: '"published › 3" cannot be used as it stands.',
        remedy: 'Write an entry such as "practice:body-scan".',
      },
    ]);
  });

  test('does not fail for a course that is there but not offered', () => {
    const content = new TinyContent();
    content.edit(SITE, 'courses: [small-walks]', 'courses: [small-walk]');
    expect(content.findings().filter(({ file }) => file === IDS)).toEqual([]);
    expect(content.read(COURSE)).toContain('id: small-walks');
  });
});

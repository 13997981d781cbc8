import { describe, expect, test } from 'vitest';
import { COURSE, DOORSTEP, IDS, LOG, LOG_EN, TinyContent } from '../../helpers/tiny-content.ts';

describe('a log', () => {
  test('that is well is let through', () => {
    expect(new TinyContent().findings()).toEqual([]);
  });

  test('without a twin is refused', () => {
    const content = new TinyContent();
    content.remove(LOG_EN);
    expect(content.findings()).toContainEqual({
      file: LOG,
      problem: 'This log has no twin in the language "en".',
      remedy: 'Write it in content/logs/weather/en.yaml with the same field ids.',
    });
  });

  test('with a field its twin lacks is refused, with the one that may be meant', () => {
    const content = new TinyContent();
    content.edit(LOG_EN, 'id: coat', 'id: coats');
    const problems = content.findings();
    expect(problems).toContainEqual({
      file: LOG_EN,
      problem: `The field "coat" of the twin ${LOG} is missing here.`,
      remedy: 'Use the same field ids in every language. Did you mean "coats"?',
    });
    expect(problems).toContainEqual({
      file: LOG,
      problem: `The field "coats" of the twin ${LOG_EN} is missing here.`,
      remedy: 'Use the same field ids in every language. Did you mean "coat"?',
    });
  });

  test('with a field twice is refused, with the line', () => {
    const content = new TinyContent();
    const line = content.edit(LOG, 'id: coat', 'id: sky');
    expect(content.findings()).toContainEqual({
      file: LOG,
      line,
      problem: 'The field "sky" stands twice.',
      remedy: 'Give each field an id of its own; what is written is kept by it.',
    });
  });

  test.each([
    ['content/logs/weather/dansk.yaml'],
    ['content/logs/weather.yaml'],
    ['content/logs/weather/da.yml'],
  ])('in %s is in the wrong place', (file) => {
    const content = new TinyContent();
    content.write(file, content.read(LOG));
    expect(content.findings()).toEqual([
      {
        file,
        problem: 'A log has a folder with its id, and in it a file for each language.',
        remedy: 'Name it like content/logs/pleasant-events/da.yaml, or take it away.',
      },
    ]);
  });

  test('in a folder whose name is no id is refused', () => {
    const content = new TinyContent();
    content.rename('content/logs/weather', 'content/logs/Vejret');
    expect(content.findings()).toContainEqual({
      file: 'content/logs/Vejret/da.yaml',
      problem: 'The folder\'s name "Vejret" cannot be an id.',
      remedy: 'Rename the folder: small letters, digits and single hyphens, e.g. pleasant-events.',
    });
  });

  test.each([
    ['slug: vejret', 'slug: vejret på heden', '"slug" cannot be used as it stands.'],
    ['title: Vejret i dag', 'titel: Vejret i dag', '"titel" is not a setting.'],
    ['    label: Hvordan så himlen ud?', '    label:', '"fields › 0 › label" is missing or empty.'],
  ])('with "%s" as "%s" is refused', (from, to, problem) => {
    const content = new TinyContent();
    const line = content.edit(LOG, from, to);
    expect(content.findings()).toContainEqual(expect.objectContaining({ file: LOG, line, problem }));
  });

  test('without a question is refused', () => {
    const content = new TinyContent();
    const text = content.read(LOG);
    content.write(LOG, `${text.slice(0, text.indexOf('fields:'))}fields: []\n`);
    expect(content.findings()).toMatchObject([{ file: LOG, remedy: 'Write at least 1 of them.' }]);
  });

  test('with an address that is taken is refused', () => {
    const content = new TinyContent();
    for (const language of ['da', 'en']) {
      content.write(
        `content/logs/wind/${language}.yaml`,
        content.read(`content/logs/weather/${language}.yaml`),
      );
    }
    content.edit(IDS, '"course:', '"log:wind", "log:wind/sky", "log:wind/coat", "course:');
    content.edit('content/logs/wind/en.yaml', 'slug: the-weather', 'slug: the-wind');
    expect(content.findings()).toEqual([
      {
        file: 'content/logs/wind/da.yaml',
        problem: `The address "/dagboeger/vejret/" is taken by ${LOG}.`,
        remedy: 'Give it a "slug" of its own.',
      },
    ]);
  });

  test('that was published and is gone is missed, with each of its fields', () => {
    const content = new TinyContent();
    content.remove('content/logs/weather');
    content.edit(COURSE, '    log: weather\n', '');
    for (const file of [DOORSTEP, DOORSTEP.replace('/da/01-doertrinnet', '/en/01-the-doorstep')]) {
      content.edit(file, '<Log id="weather" />\n', '');
    }
    expect(content.findings().map(({ problem }) => problem)).toEqual(
      ['log:weather', 'log:weather/coat', 'log:weather/sky'].map(
        (id) => `The id "${id}" was published and is gone; somebody's notes may hang on it.`,
      ),
    );
  });
});

describe('a log that is not there is refused, with the nearest that is', () => {
  test('in the plan', () => {
    const content = new TinyContent();
    const line = content.edit(COURSE, 'log: weather', 'log: wether');
    expect(content.findings()).toEqual([
      { file: COURSE, line, problem: 'There is no log "wether".', remedy: 'Did you mean "weather"?' },
    ]);
  });

  test('in a text', () => {
    const content = new TinyContent();
    const line = content.edit(DOORSTEP, '<Log id="weather" />', '<Log id="whether" />');
    expect(content.findings()).toContainEqual({
      file: DOORSTEP,
      line,
      problem: 'There is no log "whether".',
      remedy: 'Did you mean "weather"?',
    });
  });
});

test('a link may lead to a log', () => {
  const content = new TinyContent();
  content.append(DOORSTEP, '[Vejret](/dagboeger/vejret/)');
  expect(content.findings()).toEqual([]);
});

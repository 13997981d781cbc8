import { describe, expect, test } from 'vitest';
import { CORNER, DOORSTEP, SCRIPT, TinyContent } from '../../helpers/tiny-content.ts';

/** What is said about some text put at the end of a file: each problem and remedy, with the line it began on. */
function added(text: string, file = CORNER) {
  const content = new TinyContent();
  const line = content.append(file, text);
  return { line, findings: content.findings(), file };
}

/** That just one thing is said, about the first line that was added. */
function expectOne(text: string, problem: string, remedy: string, file = CORNER): void {
  const { line, findings } = added(text, file);
  expect(findings).toEqual([{ file, line, problem, remedy }]);
}

const aside = (attributes: string) => `<Aside ${attributes}>\n\nTekst.\n\n</Aside>`;

describe('a tag', () => {
  test('that is not known is refused with the nearest that is', () => {
    expectOne(
      aside('title="x"').replaceAll('Aside', 'Asied'),
      '<Asied> is not a tag that can be used here.',
      'Did you mean "Aside"?',
    );
  });

  test('unlike any other is refused with the list to choose from', () => {
    expectOne(
      '<Countdown />',
      '<Countdown> is not a tag that can be used here.',
      'Choose one of: Practice, HomePractice, Log, Reflect, Checklist, Item, For, Aside, Reading, Figure.',
    );
  });

  test('of a script is refused in a module, and a tag of a module in a script', () => {
    expectOne(
      '<Bell />',
      '<Bell> is not a tag that can be used here.',
      'Choose one of: Practice, HomePractice, Log, Reflect, Checklist, Item, For, Aside, Reading, Figure.',
    );
    expectOne(
      aside('title="x"'),
      '<Aside> is not a tag that can be used here.',
      'Choose one of: Pause, Bell, Part, Figure.',
      SCRIPT,
    );
  });

  test('of a page is refused in a module', () => {
    expectOne(
      '<HelpLines />',
      '<HelpLines> is not a tag that can be used here.',
      'Choose one of: Practice, HomePractice, Log, Reflect, Checklist, Item, For, Aside, Reading, Figure.',
    );
  });

  test('named like something every object has is still unknown', () => {
    const { findings } = added('<constructor />');
    expect(findings).toMatchObject([{ problem: '<constructor> is HTML.' }]);
  });

  test('without its text is refused', () => {
    expectOne(
      '<Aside title="x"></Aside>',
      '<Aside> has no text.',
      'Write the text between <Aside …> and </Aside>.',
    );
  });

  test('with text where none belongs is refused', () => {
    expectOne(
      '<HomePractice>\n\nTekst.\n\n</HomePractice>',
      '<HomePractice> wraps text, but stands alone.',
      'End the tag with "/>" and put the text outside it.',
    );
  });

  test('outside the one it belongs in is refused', () => {
    const { line, findings } = added('<Item id="hat">En hue</Item>');
    expect(findings).toContainEqual({
      file: CORNER,
      line,
      problem: '<Item> stands outside <Checklist>.',
      remedy: 'Put it between <Checklist …> and </Checklist>.',
    });
  });

  test.each([
    'Gå ud, <For work="student">når du kan</For>, og hjem.',
    'Her er <Practice id="standing-still" /> igen.',
    'Et ord og <HomePractice />',
  ])('in the middle of a line is refused: %s', (text) => {
    const { line, findings } = added(text);
    const [, name] = /<(\w+)/.exec(text) ?? [];
    expect(findings).toContainEqual({
      file: CORNER,
      line,
      problem: `<${name}> stands in the middle of a line.`,
      remedy: 'Give it lines of its own, with an empty line before and after.',
    });
  });

  test('alone on its line is fine, with its text on the same line too', () => {
    expect(added('<For work="student">Tag turen før den første time.</For>').findings).toEqual([]);
  });
});

describe('an attribute', () => {
  test('that is not known is refused with the nearest that is', () => {
    const { line, findings } = added(aside('titel="x"'));
    expect(findings).toEqual([
      { file: CORNER, line, problem: '<Aside> has no "titel".', remedy: 'Did you mean "title"?' },
      {
        file: CORNER,
        line,
        problem: '<Aside> lacks "title".',
        remedy: 'Write title="Hvis du falder i søvn".',
      },
    ]);
  });

  test('on a tag that has none is refused', () => {
    expectOne(
      '<HomePractice pace="short" />',
      '<HomePractice> has no "pace".',
      'Write <HomePractice /> alone.',
    );
  });

  test.each(['style="color: red"', 'class="big"', 'onclick="alert(1)"'])(
    'that would change the look or do something is refused: %s',
    (attribute) => {
      expectOne(
        aside(`title="x" ${attribute}`),
        `${attribute.split('=')[0]}= cannot be written on <Aside>.`,
        'Take it out. The look is the same on every page and is made in one place.',
      );
    },
  );

  test('spread from code is refused', () => {
    expectOne(aside('title="x" {...rest}'), '<Aside> holds {…}.', 'Write each attribute out: name="value".');
  });

  test('that must be there is missed', () => {
    expectOne('<Practice />', '<Practice> lacks "id".', 'Write id="body-scan".');
  });

  test('left empty is refused', () => {
    expectOne(aside('title=" "'), '"title" of <Aside> is empty.', 'Write title="Hvis du falder i søvn".');
  });

  test.each(['minutes="4"', 'minutes={0}', 'minutes={61}', 'minutes={2.5}', 'minutes={2 * 2}', 'minutes'])(
    'for a number is refused as %s',
    (minutes) => {
      expectOne(
        `<Reading ${minutes} title="x">\n\nTekst.\n\n</Reading>`,
        '"minutes" of <Reading> is not a whole number from 1 to 60.',
        'Write minutes={4}.',
      );
    },
  );

  test.each(['Week 1', 'week_1', '-week', 'uge-æ', 'week--1'])('for an id is refused as "%s"', (id) => {
    const { line, findings } = added(`<Practice id="${id}" />`);
    expect(findings).toContainEqual({
      file: CORNER,
      line,
      problem: `"${id}" is not an id.`,
      remedy: 'An id has small letters, digits and single hyphens: "week-1-noticed".',
    });
  });

  test('with a word that is not to choose is refused with the nearest', () => {
    expectOne(
      '<For work="studnet">\n\nTekst.\n\n</For>',
      '"studnet" is not a value of "work".',
      'Did you mean "student"?',
    );
    expectOne(
      '<For body="tall">\n\nTekst.\n\n</For>',
      '"tall" is not a value of "body".',
      'Choose one of: pain, fatigue, others.',
    );
  });

  test('for a picture in words cannot be left out, nor left empty', () => {
    expectOne(
      '<Figure src="bench.svg" />',
      '<Figure> lacks "alt".',
      'Write alt="En person sidder på en stol med begge fødder på gulvet".',
    );
    expectOne(
      '<Figure src="bench.svg" alt="" />',
      '"alt" of <Figure> is empty.',
      'Write alt="En person sidder på en stol med begge fødder på gulvet".',
    );
  });
});

describe('a block for some readers', () => {
  test.each(['work="student" body="pain"', ''])('has exactly one axis, not "%s"', (attributes) => {
    const { line, findings } = added(`<For ${attributes}>\n\nTekst.\n\n</For>`);
    expect(findings).toEqual([
      {
        file: CORNER,
        line,
        problem: '<For> needs exactly one of work, life, body.',
        remedy: 'Write one, e.g. <For work="others">.',
      },
    ]);
  });
});

describe('a pause', () => {
  test('without its weight is refused', () => {
    const content = new TinyContent();
    const line = content.edit(SCRIPT, '<Pause weight={1} />', '<Pause />');
    expect(content.findings()).toContainEqual({
      file: SCRIPT,
      line,
      problem: '<Pause> lacks "weight".',
      remedy: 'Write weight={3}.',
    });
  });

  test.each(['{0}', '{7}', '"2"'])('cannot weigh %s', (weight) => {
    const content = new TinyContent();
    const line = content.edit(SCRIPT, '<Pause weight={1} />', `<Pause weight=${weight} />`);
    expect(content.findings()).toContainEqual({
      file: SCRIPT,
      line,
      problem: '"weight" of <Pause> is not a whole number from 1 to 6.',
      remedy: 'Write weight={3}.',
    });
  });
});

describe('HTML', () => {
  test('that would run is refused', () => {
    expectOne(
      '<script src="x.js"></script>',
      'A <script> cannot stand in the content.',
      'Take it out. What a page can do is built in by the developers.',
    );
  });

  test.each([
    '<iframe src="https://video.example/1"></iframe>',
    '<video src="https://video.example/1.mp4" />',
    '<embed src="https://video.example/1" />',
  ])('that would bring in something from elsewhere is refused: %s', (text) => {
    expectOne(
      text,
      `<${/\w+/.exec(text)?.[0]}> would bring in something from outside.`,
      'Take it out, and say in words what it shows. The site asks nobody else for anything, so that nobody learns who reads.',
    );
  });

  test('for a picture is refused with the tag to use', () => {
    expectOne(
      '<img src="bench.png" />',
      '<img> is HTML.',
      'Put the picture in content/images/ and write <Figure src="name.svg" alt="What it shows" />.',
    );
  });

  test.each(['<div>Tekst</div>', 'Et <b>ord</b> her.', '<p style="color:red">Tekst</p>', 'En<br />linje'])(
    'of any other kind is refused: %s',
    (text) => {
      expectOne(
        text,
        `<${/<(\w+)/.exec(text)?.[1]}> is HTML.`,
        'Write it as plain text or Markdown: **bold**, *italics*, [a link](/hjaelp/), - for a list.',
      );
    },
  );
});

test('every use of a tag that the tiny content makes is fine', () => {
  const content = new TinyContent();
  expect(content.read(DOORSTEP)).toContain('<Checklist');
  expect(content.findings()).toEqual([]);
});

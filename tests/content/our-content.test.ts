import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEverything } from '../../src/build/content/check.ts';
import { readContent } from '../../src/build/content/read.ts';
import { allTexts } from '../../src/build/content/texts.ts';
import { everyChoice } from '../../src/domain/axes.ts';
import { countWords } from '../../src/domain/practice/script.ts';
import { possibleMinutes, timeline } from '../../src/domain/practice/timeline.ts';
import { parseScriptTree } from '../../src/schemas/script.ts';
import { wordsFor } from '../../src/schemas/word-count.ts';
import { lix, sentencesOf } from '../helpers/lix.ts';
import { PROJECT } from '../helpers/project.ts';

const content = readContent(PROJECT);
const source = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const isWritten = ({ frontmatter }: { frontmatter: object }) => !('coming' in frontmatter);

const texts = allTexts(content).filter(isWritten);
const modules = content.modules.filter(isWritten);
const scripts = content.scripts.filter(isWritten).map((text) => {
  const plan = content.practices.find(({ value }) => value.id === text.owner);
  if (!plan) throw new Error(`${text.file} has no practice`);
  return { file: text.file, plan: plan.value, script: parseScriptTree(text.tree) };
});

test('nothing in the content has to be mended', async () => {
  expect(await checkEverything(PROJECT)).toEqual([]);
});

describe('a text for a tired reader', () => {
  test('is measured as Björnsson did', () => {
    // 10 words in two sentences; "almindelig" and "Vinduet" have more than six letters.
    expect(lix(['Du sidder på en almindelig stol', 'Vinduet står lidt åbent'])).toBe(5 + 20);
    expect(sentencesOf('## Sæt dig\n\n- Et led. Og et til\n- Kl. 8–16\n')).toEqual([
      'Sæt dig',
      'Et led',
      ' Og et til',
      'Kl',
      ' 8–16',
    ]);
  });

  test.each(texts.map(({ file }) => file))('%s has a LIX under 35', (file) => {
    expect(lix(sentencesOf(source(file)))).toBeLessThan(35);
  });

  test.each(content.logs.map(({ file, value }) => ({ file, ...value })))(
    '$file has a LIX under 35',
    ({ title, lead, fields }) => {
      const asked = fields.flatMap(({ label, hint }) => [label, hint ?? '']);
      expect(lix([title, lead, ...asked].flatMap(sentencesOf))).toBeLessThan(35);
    },
  );
});

test.each(modules.map(({ file }) => file))(
  '%s has 1,500 to 2,500 words, whatever the reader chose',
  (file) => {
    const text = source(file);
    for (const choice of everyChoice()) {
      const words = wordsFor(text, choice);
      expect(words, JSON.stringify(choice)).toBeGreaterThanOrEqual(1500);
      expect(words, JSON.stringify(choice)).toBeLessThanOrEqual(2500);
    }
  },
);

describe.each(scripts)('$file', ({ plan, script }) => {
  const possible = possibleMinutes(script);

  test('can be given in every length it is offered in', () => {
    expect(possible).toEqual(expect.arrayContaining(plan.lengths));
  });

  test('ends with a bell or with words, not in the middle of a silence', () => {
    expect(script.at(-1)?.kind).not.toBe('pause');
  });

  test('keeps its promises at every length it can be given in', () => {
    expect(possible.length).toBeGreaterThan(0);
    for (const minutes of possible) {
      const cues = timeline(script, minutes);
      const last = cues.at(-1);
      expect((last?.start ?? 0) + (last?.duration ?? 0), `${minutes} minutes`).toBe(minutes * 60);
      cues.forEach(({ step, start, duration }, at) => {
        const where = `${minutes} minutes, cue ${at}`;
        const before = cues[at - 1];
        expect(start, where).toBeCloseTo(before ? before.start + before.duration : 0, 6);
        if (step.kind === 'bell') expect(duration, where).toBeCloseTo(6, 6);
        if (step.kind === 'say') expect(duration, where).toBeCloseTo((countWords(step.text) * 60) / 90, 6);
        if (step.kind === 'pause') {
          expect(duration, where).toBeGreaterThan(3 - 1e-6);
          expect(duration, where).toBeLessThan(45 * step.weight + 1e-6);
        }
      });
    }
  });
});

test("the plan's home practice can be done: every practice that is written has the length asked for", () => {
  const asked = content.courses.flatMap(({ value }) =>
    value.modules.flatMap(({ id, homePractice }) =>
      Object.values(homePractice ?? {})
        .flat()
        .flatMap(({ practices, minutes }) => practices.map((practice) => ({ id, practice, minutes }))),
    ),
  );
  for (const { id, practice, minutes } of asked) {
    for (const { file, script } of scripts.filter(({ plan }) => plan.id === practice)) {
      expect(possibleMinutes(script), `${minutes} minutes of ${file} in ${id}`).toContain(minutes);
    }
  }
  expect(asked.length).toBeGreaterThan(0);
});

describe('words a participant is not met with', () => {
  const danish = allTexts(content)
    .filter(({ locale }) => locale === 'da')
    .map(({ file }) => file)
    .concat('src/i18n/da.ts', 'content/site.yaml')
    .concat([...content.courses, ...content.logs].map(({ file }) => file));

  test.each(danish)('are not in %s', (file) => {
    expect(source(file)).not.toMatch(/\bpatient|compliance|symptommål/i);
  });
});

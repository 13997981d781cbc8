import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { PACES } from '../../domain/pace.ts';
import { ROOT_LOCALE } from '../../i18n/locales.ts';
import { quietly } from './quietly.ts';

const COURSE = 'generated';
const WORDS_IN_MODULE = 1200;
const SECTIONS = 6;
const PARAGRAPHS = 4;

const WORDS =
  'opmærksomhed åndedræt krop øvelse tanke følelse uge dag ro pause lyd hånd fod gulv stol tid sted ven måltid kaffe tur regn vindue bog brev sætte mærke lægge lytte følge stoppe begynde vende prøve vælge hvile være blive gøre komme langsomt roligt kort lang varm kold åben lukket nær fjern hver anden nogle mange lidt meget først siden måske gerne altid tit her der nu'.split(
    ' ',
  );

/**
 * Writes a course of so many modules into a copy of the project, with ids, tags and variants as
 * instructors use them, in one language. The same module has the same text whatever their number.
 *
 * @param root the project, whose practices and settings are used
 */
export async function generateContent(root: string, copy: string, modules: number): Promise<void> {
  const write = (file: string, text: string) => {
    const path = join(copy, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const site = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as object;
  write('site.yaml', stringify({ ...site, languages: [ROOT_LOCALE], courses: [COURSE] }));
  const practices = copyPractices(root, copy);
  // Scripts show drawings.
  cpSync(join(root, 'content/images'), join(copy, 'content/images'), { recursive: true });
  const numbers = Array.from({ length: modules }, (_, index) => index + 1);
  write(`courses/${COURSE}/course.yaml`, stringify(plan(numbers, practices)));
  for (const number of numbers) {
    const name = `${String(number).padStart(4, '0')}-modul-${number}`;
    write(`courses/${COURSE}/${ROOT_LOCALE}/${name}.mdx`, moduleText(number, practices));
  }
  for (const [name, id] of Object.entries({ index: 'front', hjaelp: 'help' })) {
    write(`pages/${ROOT_LOCALE}/${name}.mdx`, pageText(id));
  }
  write('ids.json', '{ "published": [], "retired": [] }');
  await quietly('node', ['src/build/commands/ids.ts'], copy);
}

function copyPractices(root: string, copy: string): string[] {
  const from = join(root, 'content/practices');
  const ids = readdirSync(from);
  for (const id of ids) {
    const to = join(copy, 'content/practices', id);
    mkdirSync(to, { recursive: true });
    for (const file of ['practice.yaml', `${ROOT_LOCALE}.mdx`])
      copyFileSync(join(from, id, file), join(to, file));
  }
  return ids;
}

function plan(numbers: readonly number[], practices: readonly string[]): object {
  const everywhere = (text: string) => ({ da: text, en: text });
  return {
    id: COURSE,
    title: everywhere('Et kursus'),
    summary: everywhere('Et kursus, der er lavet for at blive målt.'),
    modules: numbers.map((number) => ({
      id: `module-${number}`,
      kind: 'week',
      homePractice: Object.fromEntries(
        PACES.map((pace) => [pace, [{ practices: practices.slice(0, 2), minutes: 10, days: 6 }]]),
      ),
    })),
    occasions: [],
  };
}

function moduleText(number: number, practices: readonly string[]): string {
  const say = speaker(number);
  const length = Math.round(WORDS_IN_MODULE / (SECTIONS * PARAGRAPHS));
  const paragraphs = (count: number) => Array.from({ length: count }, () => say(length)).join('\n\n');
  const extras = [
    `<HomePractice />\n\n<Practice id="${practices[number % practices.length]}" />`,
    `<Reflect id="module-${number}-noticed">\n\n${say(20)}\n\n</Reflect>`,
    `<Checklist id="module-${number}-plan">\n\n<Item id="when">${say(8)}</Item>\n\n<Item id="where">${say(8)}</Item>\n\n</Checklist>`,
    `<Aside title="${say(4)}">\n\n${say(30)}\n\n</Aside>`,
    `<For work="working">\n\n${say(30)}\n\n</For>\n\n<For work="others">\n\n${say(30)}\n\n</For>`,
    `<Reading minutes={2} title="${say(4)}">\n\n${say(60)}\n\n</Reading>`,
  ];
  const sections = extras.map(
    (extra) => `## ${say(3)}\n\n${paragraphs(PARAGRAPHS - 1)}\n\n${extra}\n\n[Hjælp](/hjaelp/)`,
  );
  return `---\nmodule: module-${number}\ntitle: Modul ${number}\ntheme: ${say(12)}\nsmall: ${say(12)}\n---\n\n${sections.join('\n\n')}\n`;
}

const pageText = (id: string) =>
  `---\npage: ${id}\ntitle: Siden ${id}\ndescription: ${speaker(0)(12)}\n---\n\n${speaker(1)(80)}\n`;

/** Says any number of words, the same ones for the same seed (a linear congruential generator). */
function speaker(seed: number): (words: number) => string {
  let state = seed + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[Math.floor((state / 2_147_483_648) * WORDS.length)] ?? '';
  };
  return (words) => {
    const text = Array.from({ length: words }, next).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
}

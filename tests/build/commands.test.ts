import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/build/server/serve.ts';
import { copyProject, linkPackages, runNode, type Ended } from '../helpers/project-copy.ts';
import { TINY } from '../helpers/project.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const RUN = 'src/build/run.mjs';

/** A fresh clone with the tiny content: nothing is installed. */
function clone(): string {
  const folder = join(tempFolder(), 'clone');
  copyProject(folder, join(TINY, 'content'));
  return folder;
}

/** The same with everything installed. */
function installed(): string {
  const folder = clone();
  linkPackages(folder);
  return folder;
}

/** That a command stops with just this sentence as its last, and no stack. */
function expectSentence({ code, said }: Ended, sentence: string): void {
  expect(said.trimEnd().split('\n').at(-1)).toBe(sentence);
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

/** Nothing is closed to the administrator, so then the command is run by somebody else, with a Node.js they may run. */
function asSomebody(folder: string): { program?: string; uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const program = join(folder, '..', 'node');
  cpSync(process.execPath, program);
  return { program, uid: 65534, gid: 65534 };
}

/** A server that takes connections and never answers. */
async function silentServer(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return { server, port: await listen(server, 0) };
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const { server, port } = await silentServer();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a command', () => {
  test('nobody knows is refused with those there are', async () => {
    const ended = await runNode(clone(), [RUN, 'strat']);
    expect(ended.said).toMatch(/^\nThere is no command "strat"\. Choose one of: [a-z, -]+\.\n$/);
    for (const known of ['start', 'dev', 'build', 'check', 'test', 'ids'])
      expect(ended.said).toContain(known);
    expect(ended.code).toBe(1);
  });

  test('left out is asked for', async () => {
    const { code, said } = await runNode(clone(), [RUN]);
    expect(said).toContain('There is no command "".');
    expect(code).toBe(1);
  });

  test('cannot name a file outside the commands', async () => {
    expect((await runNode(clone(), [RUN, '../run'])).said).toContain('There is no command "../run".');
  });

  test('under a Node.js that is too old says which one to install', async () => {
    const old =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })";
    expectSentence(
      await runNode(clone(), ['--import', `data:text/javascript,${old}`, RUN, 'check']),
      'This is Node.js 18.20.8. Install 20 or newer: https://nodejs.org',
    );
  });

  test('in a folder that cannot be written to says so', async () => {
    const folder = clone();
    chmodSync(join(folder, '..'), 0o755);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    expectSentence(
      await runNode(folder, [RUN, 'check'], asSomebody(folder)),
      `The folder ${folder} cannot be written to. Copy the project to a folder of your own and try again.`,
    );
  });
});

describe('a fresh clone', () => {
  test.each([
    ['refuses', closedPort],
    ['never answers', async () => (await silentServer()).port],
  ])('whose registry %s says that it cannot be reached', async (_, registryPort) => {
    const env = {
      npm_config_registry: `http://127.0.0.1:${await registryPort()}/`,
      npm_config_cache: tempFolder(),
      npm_config_fetch_retries: '0',
      npm_config_fetch_timeout: '1000',
    };
    expectSentence(
      await runNode(clone(), [RUN, 'check'], { env }),
      'The npm registry cannot be reached. Connect to the internet, or set up your proxy for npm, and try again.',
    );
  });

  test('without npm says what to install', async () => {
    expectSentence(
      await runNode(clone(), [RUN, 'check'], { env: { PATH: tempFolder() } }),
      'npm was not found. Install Node.js, which brings it: https://nodejs.org',
    );
  });

  test("with a lockfile npm refuses shows npm's own words", async () => {
    const folder = clone();
    writeFileSync(join(folder, 'package-lock.json'), '{');
    const ended = await runNode(folder, [RUN, 'check']);
    expect(ended.said).toContain('npm ci');
    expectSentence(ended, 'npm could not install the project. Its own words stand above.');
  });
});

test('packages without their Node.js are told of', async () => {
  const folder = installed();
  rmSync(join(folder, 'node_modules/node'));
  expectSentence(
    await runNode(folder, [RUN, 'check']),
    'The Node.js that the project brings cannot run here. Delete node_modules and try again.',
  );
});

describe('starting the site', () => {
  test('on a port that is taken says so, and how to choose another', async () => {
    const { port } = await silentServer();
    expectSentence(
      await runNode(installed(), [RUN, 'start'], { env: { PORT: String(port) } }),
      `Port ${port} is used by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  test.each(['80000', 'abc'])('on a port that cannot be says so: %s', async (port) => {
    expectSentence(
      await runNode(installed(), [RUN, 'start'], { env: { PORT: port } }),
      `Port ${port} cannot be used. Choose one from 1024 to 65535: PORT=4321 npm start`,
    );
  });
});

describe('building the site', () => {
  test('from content with faults lists them and stops', async () => {
    const folder = installed();
    const file = 'content/pages/da/om.mdx';
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\nLæs [her](/hjelp/).\n`);
    const ended = await runNode(folder, [RUN, 'build']);
    expect(ended.said).toContain(`One thing in the content to mend:

${file}:13
  What is wrong: The link "/hjelp/" leads to a page that is not there.
  What to do:    Did you mean "/hjaelp/"?
`);
    expect(ended.said.trimEnd().split('\n').at(-1)).toBe(
      'The site was not built. What is wrong stands above.',
    );
    expect(ended.code).toBe(1);
  });
});

describe('writing down ids', () => {
  test('adds every new one, takes none away, and says what it did', async () => {
    const folder = installed();
    const file = join(folder, 'content/ids.json');
    writeFileSync(file, JSON.stringify({ published: ['page:about', 'prompt:gone'], retired: ['page:help'] }));
    const { code, said } = await runNode(folder, [RUN, 'ids']);
    expect(code).toBe(0);
    expect(said).toContain('Added to content/ids.json:\n  course:small-walks\n');
    const { published, retired } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    expect(published).toEqual([...(published ?? [])].sort());
    expect(published).toEqual(
      expect.arrayContaining(['page:about', 'prompt:gone', 'practice:standing-still']),
    );
    expect(published).not.toContain('page:help');
    expect(retired).toEqual(['page:help']);

    cpSync(file, `${file}.before`);
    expect((await runNode(folder, [RUN, 'ids'])).said).toContain('No new ids.');
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(`${file}.before`, 'utf8'));
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import type { Server } from 'node:http';
import { createSiteServer, listen } from '../../../src/build/server/serve.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { writeFiles } from '../../helpers/write-files.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** What a host with a small site answers. */
async function asked(path: string, folder = '/', files: Record<string, string> = SITE) {
  const dist = tempFolder();
  writeFiles(dist, files);
  server = createSiteServer(dist, folder);
  const port = await listen(server, 0);
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const SITE = { 'index.html': 'forside', '404.html': 'ikke her', 'en/help/index.html': 'help', 'a.js': 'a' };

describe.each(['/', '/kommune/kurser/'])('the site at %s', (folder) => {
  test.each([
    ['', 'forside'],
    ['en/help/', 'help'],
    ['a.js', 'a'],
    ['a.js?x=1', 'a'],
  ])('answers %s', async (path, text) => {
    expect(await asked(folder + path, folder)).toMatchObject({ status: 200, text });
  });

  test('sends a folder without its slash to the one with it', async () => {
    const { status, headers } = await asked(`${folder}en/help`, folder);
    expect([status, headers.get('location')]).toEqual([301, `${folder}en/help/`]);
  });

  test('answers what is not there with the page for that', async () => {
    expect(await asked(`${folder}findes-ikke/`, folder)).toMatchObject({ status: 404, text: 'ikke her' });
  });
});

test('what stands outside its folder is not there', async () => {
  expect(await asked('/', '/kommune/')).toMatchObject({ status: 404, text: 'ikke her' });
});

test('a request before the site is built is answered, and the server goes on', async () => {
  expect(await asked('/', '/', {})).toMatchObject({ status: 404, text: 'Not found' });
});

test.each(['//', '/%', '/..%2f..%2fetc/passwd'])(
  'a strange request is answered, and leads nowhere: %s',
  async (path) => {
    const { status, text } = await asked(path);
    expect([status, text]).toEqual(path === '//' ? [200, 'forside'] : [404, 'ikke her']);
  },
);

import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';

let view: ChildProcess;
let address = '';

beforeAll(async () => {
  view = spawn('node_modules/.bin/astro', ['dev', '--port', '4388'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development', VITEST: '' },
  });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    view.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    view.on('exit', () => reject(new Error(`the live view ended:\n${said}`)));
  });
});
afterAll(() => {
  view.kill();
});

test('the live view shows a module with its practices and questions', async () => {
  const answer = await fetch(`${address}/kurser/mbsr/uge-1/`);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('class="practice-card"');
  expect(html).toContain('class="reflect"');
  expect(html).toContain('class="paces"');
});

test('the live view shows the telephone numbers of the help page', async () => {
  const answer = await fetch(`${address}/hjaelp/`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('href="tel:70201201"');
});

test('the live view shows the script of a practice as a timeline', async () => {
  const answer = await fetch(`${address}/oevelser/kropsscanning/`);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('Manuskriptet som tidslinje');
  expect(html).toContain('class="script-picture"');
  expect(html).toContain('Manuskriptet kan gives i');
  expect(html).toContain('.script-picture');
});

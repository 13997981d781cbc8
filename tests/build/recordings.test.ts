import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCopy, copyProject, linkPackages } from '../helpers/project-copy.ts';
import { RECORDINGS, SpokenContent, tone } from '../helpers/spoken-content.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** A project with the tiny content spoken in Danish. */
function spokenProject(change?: (content: SpokenContent) => void): string {
  const folder = join(tempFolder(), 'project');
  const content = new SpokenContent();
  change?.(content);
  copyProject(folder, join(content.root, 'content'));
  linkPackages(folder);
  return folder;
}

test('a recording stands in the built site byte for byte, and is not taken along with it', async () => {
  const folder = spokenProject();
  const { code, said } = await buildCopy(folder);
  expect(code, said).toBe(0);
  const names = readdirSync(join(folder, 'dist/recordings'));
  expect(names).toEqual([expect.stringMatching(/^standing-still-da-1\.[0-9a-f]{8}\.opus$/)]);
  const [name = ''] = names;
  expect(readFileSync(join(folder, 'dist/recordings', name)).equals(tone('opus'))).toBe(true);
  expect(readFileSync(join(folder, 'dist/sw.js'), 'utf8')).not.toContain(name);
});

test('a recording that was cut short stops the build', async () => {
  const folder = spokenProject((content) => {
    content.write(`${RECORDINGS}da-1.opus`, tone('opus').subarray(0, 4000));
  });
  const { code, said } = await buildCopy(folder);
  expect(code).not.toBe(0);
  expect(said).toContain('"da-1.opus" ends before its sound does.');
});

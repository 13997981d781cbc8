import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCopy, copyPackages, copyProject, filesIn, linkPackages } from '../helpers/project-copy.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('two builds from two folders, on two days and in two time zones, are the same to the byte', async () => {
  const one = join(tempFolder(), 'a');
  copyProject(one);
  linkPackages(one);
  const other = join(tempFolder(), 'some where else', 'quite deep down', 'aandehul');
  copyProject(other);
  copyPackages(other);
  const longAgo = new Date('2001-01-01');
  for (const file of filesIn(join(other, 'content')).keys()) {
    utimesSync(join(other, 'content', file), longAgo, longAgo);
  }

  const first = await buildCopy(one, { TZ: 'UTC', LANG: 'C' });
  const second = await buildCopy(other, { TZ: 'Asia/Tokyo', LANG: 'da_DK.UTF-8' });
  expect(first).toMatchObject({ code: 0 });
  expect(second).toMatchObject({ code: 0 });

  const [left, right] = [filesIn(join(one, 'dist')), filesIn(join(other, 'dist'))];
  expect(left.size).toBeGreaterThan(10);
  expect([...right.keys()]).toEqual([...left.keys()]);
  const different = [...left]
    .filter(([file, bytes]) => !right.get(file)?.equals(bytes))
    .map(([file]) => file);
  expect(different).toEqual([]);
});

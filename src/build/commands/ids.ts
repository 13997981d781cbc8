import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Ids } from '../../schemas/ids.ts';
import { idsGiven } from '../content/checks/ids.ts';
import { readContent } from '../content/read.ts';
import { command } from '../step.ts';

const file = 'content/ids.json';

/** Adds every new id to `content/ids.json`. It takes none away: that is for a person to decide. */
await command(async () => {
  const ids = JSON.parse(readFileSync(file, 'utf8')) as Ids;
  const known = new Set([...ids.published, ...ids.retired]);
  const given = new Set(idsGiven(readContent(process.cwd())).map(({ entry }) => entry));
  const fresh = [...given].filter((entry) => !known.has(entry));
  const published = [...ids.published, ...fresh].sort();
  writeFileSync(file, await format(JSON.stringify({ ...ids, published }), { parser: 'json' }));
  console.log(
    fresh.length === 0
      ? 'No new ids.'
      : `Added to ${file}:\n${fresh.map((entry) => `  ${entry}`).join('\n')}`,
  );
});

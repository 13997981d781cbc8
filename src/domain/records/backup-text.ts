import type { Backup } from './backup.ts';

/**
 * A copy as the text of its file: JSON with one record on each line, so that it can be looked through
 * and compared line by line, and is hardly longer than without any.
 */
export function backupText({ records, ...head }: Backup): string {
  const lines = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const stores = Object.entries(records).map(
    ([name, list]) => `    ${JSON.stringify(name)}: ${listText(list)}`,
  );
  return `{\n${[...lines, `  "records": {\n${stores.join(',\n')}\n  }`].join(',\n')}\n}\n`;
}

function listText(list: readonly unknown[]): string {
  if (list.length === 0) return '[]';
  return `[\n${list.map((one) => `      ${JSON.stringify(one)}`).join(',\n')}\n    ]`;
}

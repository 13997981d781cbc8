/** What the tests of storage call in the page: the layer as it is, and the database behind it. */
import type { Records, StoreName } from '../../src/domain/records/records.ts';
import { readStores } from '../../src/storage/read.ts';

export * as raw from './raw-database.ts';
export { onChange } from '../../src/storage/changes.ts';
export { hasData, readMirror } from '../../src/storage/mirror.ts';
export { MIGRATIONS, VERSION } from '../../src/storage/migrations.ts';
export { whenOutdated, withDatabase } from '../../src/storage/open.ts';
export { problemOf } from '../../src/storage/problem.ts';
export { setAsideText } from '../../src/storage/set-aside-text.ts';
export { write } from '../../src/storage/store.ts';
export { transact } from '../../src/storage/transact.ts';
export { eraseEverything, eraseStore, readSet, readSetAside, restore } from '../../src/storage/whole.ts';

/** Every record of one store that can be read, deleted ones too. */
export async function readAll<Name extends StoreName>(name: Name): Promise<Records[Name][]> {
  const { records } = await readStores([name]);
  const list: readonly Records[Name][] = records[name];
  return [...list];
}

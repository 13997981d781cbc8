/** What the tests of storage call in the page: the layer as it is, and nothing else. */
export { onChange } from '../../src/storage/changes.ts';
export { VERSION } from '../../src/storage/migrations.ts';
export { connection, whenOutdated } from '../../src/storage/open.ts';
export { problemOf } from '../../src/storage/problem.ts';
export { readAll, readSetAside, write } from '../../src/storage/store.ts';
export { eraseEverything, eraseStore, writeSet } from '../../src/storage/whole.ts';

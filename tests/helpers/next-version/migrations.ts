import { MIGRATIONS as TODAY } from '../../../src/storage/migrations.ts';

/**
 * A version of the database after today's: an index more, and every note of practice written anew.
 * In a page whose address ends in `#hold` the upgrade has done all that and does not end, until the
 * `#hold` is taken away.
 */
export const MIGRATIONS: typeof TODAY = [
  ...TODAY,
  (_database, transaction) => {
    const notes = transaction.objectStore('practice-log');
    // Today's types know no index of this name.
    notes.createIndex('notedBy' as never, 'notedBy');
    void notes.getAll().then(async (found) => {
      await Promise.all(found.map((note) => notes.put({ ...note, note: REWRITTEN })));
      Object.assign(window, { upgrading: true });
      while (location.hash === '#hold') await notes.count();
    });
  },
];

/** What the upgrade writes into every note. */
export const REWRITTEN = 'written anew';

export const VERSION = MIGRATIONS.length;

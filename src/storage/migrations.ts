import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

export type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

type Upgrade = (database: IDBPDatabase<Schema>, transaction: Upgrading) => void;

/** Stores whose records happened on a day, found by it. */
const BY_DAY = ['practice-log', 'check-ins', 'work', 'reflections', 'weekly-questions'] as const;
const OTHERS = ['enrolments', 'progress', 'goals', 'plans', 'settings'] as const;

/**
 * Every version of the database, the first at 0. Only ever added to: each takes what the one
 * before left, removes nothing, and is quick (a tab closed in the middle of one starts it over).
 */
export const MIGRATIONS: readonly Upgrade[] = [
  (database) => {
    for (const name of BY_DAY) database.createObjectStore(name, { keyPath: 'id' }).createIndex('day', 'day');
    for (const name of OTHERS) database.createObjectStore(name, { keyPath: 'id' });
    database.createObjectStore('set-aside', { keyPath: 'id' });
  },
];

/** The version this code reads and writes. */
export const VERSION = MIGRATIONS.length;

import type { DBSchema } from 'idb';
import type { Records, StoreName } from '../domain/records/records.ts';

/** The database's name; the folder a site stands in makes no difference to what a participant has. */
export const DATABASE = 'aandehul';

/** Where a record goes that could not be read when another had to be written in its place. */
export const SET_ASIDE = 'set-aside';

/** A record that could not be read, as it was found. */
export interface SetAside {
  /** Store and id of the record, and a number where there is more than one of them. */
  readonly id: string;
  readonly store: StoreName | typeof SET_ASIDE;
  readonly found: unknown;
  /** In plain words, with the field: `minutes must be at most 1440`. */
  readonly reason: string;
}

/** Every store of the database. Values are checked when they are read (`read.ts`), whatever this says. */
export type Schema = DBSchema & {
  [Name in StoreName]: { key: string; value: Records[Name]; indexes: { day: string } };
} & { [SET_ASIDE]: { key: string; value: SetAside } };

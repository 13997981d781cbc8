import type { DBSchema } from 'idb';
import type { Records, StoreName } from '../domain/records/records.ts';

/** The database's name; the folder a site stands in makes no difference to what a participant has. */
export const DATABASE = 'aandehul';

/** A record that could not be read, kept as it was found. */
export interface SetAside {
  /** Store and id of the record, or a number where it had no id. */
  readonly id: string;
  readonly store: StoreName;
  readonly found: unknown;
  readonly reason: string;
}

/** Every store of the database. Values are checked when they are read (`read.ts`), whatever this says. */
export type Schema = DBSchema & {
  [Name in StoreName]: { key: string; value: Records[Name]; indexes: { day: string } };
} & { 'set-aside': { key: string; value: SetAside } };

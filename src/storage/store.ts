import type { Records, StoreName } from '../domain/records/records.ts';
import { writeSet } from './write.ts';

/**
 * Writes records of one store, all or none. When this resolves they are on the disk, and survive
 * a power cut: `strict` durability, and the transaction has ended. A later version of a record that
 * is there already, as another tab may have written it, stays; `changeInstant` makes an edit later
 * than what it changed.
 *
 * @throws StorageProblem
 */
export function write<Name extends StoreName>(name: Name, records: readonly Records[Name][]): Promise<void> {
  return writeSet({ [name]: records });
}

import { parseRecord as parseToday, type ParsedRecord } from '../../../src/domain/records/shape.ts';
import type { Records, StoreName } from '../../../src/domain/records/records.ts';

/** Reads what today's code reads, and a goal with a reason, which today's code does not know. */
export function parseRecord<Name extends StoreName>(
  store: Name,
  value: unknown,
): ParsedRecord<Records[Name]> {
  if (store !== 'goals' || typeof value !== 'object' || value === null || !('why' in value)) {
    return parseToday(store, value);
  }
  const { why, ...rest } = value;
  const parsed = parseToday(store, rest);
  return 'record' in parsed ? { ...parsed, record: { ...parsed.record, why } } : parsed;
}

import { isInstant } from '../day/instant.ts';
import { mergeRecords, type RecordSet } from './merge.ts';
import { plain } from './plain.ts';
import { STORE_NAMES, type Kept, type StoreName } from './records.ts';
import { parseRecord } from './shape.ts';

/**
 * Everything a participant has, as one JSON file.
 *
 * ```json
 * {
 *   "format": "aandehul-backup",
 *   "version": 2,
 *   "madeAt": "2026-10-25T01:30:00.000Z",
 *   "site": "Åndehul",
 *   "records": { "practice-log": [{ "id": "…", "createdAt": "…", … }], "settings": [], … }
 * }
 * ```
 *
 * - `records` has the stores of `records.ts` by name, each with a list of its records just as they are
 *   kept, deleted ones too. A store left out has none: that is how a store added later is missing
 *   from older files.
 * - `version` goes up when a file can no longer be read by the site as it was before: a field added,
 *   renamed or gone. A newer file is refused by its number, before its records are looked at.
 * - A file is read whole or not at all.
 *
 * Encryption wraps this file and does not change it: the encrypted file is an age file whose content
 * is this text. It begins with `age-encryption.org/v1`, or `-----BEGIN AGE ENCRYPTED FILE-----`, and so
 * is never taken for JSON; until the site can open one, it is `foreign`.
 */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly version: typeof BACKUP_VERSION;
  readonly madeAt: string;
  /** The name of the site it was made at, for the participant to recognise it by. */
  readonly site?: string;
  readonly records: Required<RecordSet>;
}

const FORMAT = 'aandehul-backup';
/** 2 since the setting `player`; everything in a file of 1 is as it was. */
export const BACKUP_VERSION = 2;
const FIRST_VERSION = 1;
/** The longest file that is read, UTF-16 units: forty years of ten short notes a day fit in it. */
export const LONGEST_FILE = 32_000_000;
/** The file, its records, a store, and a record's own depth, with a little to tell what is wrong in it. */
const BOUNDS = { deepest: 8, most: 3_000_000 };
const LONGEST_SITE = 200;

/** Why a file is not read. Each has its own words in the interface. */
export type BackupProblem =
  /** Not a file of this kind at all. */
  | { readonly kind: 'foreign' }
  /** Made by a newer version of the site; this is its number. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep' }
  /** A file of this kind, cut short or changed; `where` as `practice-log 3: minutes must be at most 1440`. */
  | { readonly kind: 'broken'; readonly where: string };

export type ParsedBackup =
  | {
      readonly backup: Backup;
      /** How many records had half a character replaced; see `plain.ts`. */
      readonly mended: number;
    }
  | { readonly problem: BackupProblem };

/** The file's content for these records, those of each store sorted by id. */
export function buildBackup(records: RecordSet, madeAt: string, site?: string): Backup {
  const sorted = STORE_NAMES.map((name) => [name, mergeRecords<Kept>(records[name] ?? [], [])]);
  return {
    format: FORMAT,
    version: BACKUP_VERSION,
    madeAt,
    ...(site !== undefined && { site }),
    records: Object.fromEntries(sorted) as Required<RecordSet>,
  };
}

/** Reads the text of a file. */
export function readBackup(text: string): ParsedBackup {
  if (text.length > LONGEST_FILE) return problem({ kind: 'too-large' });
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // A file of this kind names itself at once, so that one cut short is still known for what it was.
    const ours = json.slice(0, 100).includes(`"${FORMAT}"`);
    return problem(ours ? { kind: 'broken', where: 'the file is not whole' } : { kind: 'foreign' });
  }
  return parseBackup(value);
}

/** Reads what a file holds, from anything at all. */
export function parseBackup(value: unknown): ParsedBackup {
  if (!isNamed(value) || value['format'] !== FORMAT) return problem({ kind: 'foreign' });
  const { version } = value;
  if (isWhole(version) && version > BACKUP_VERSION) return problem({ kind: 'newer', version });
  if (!isWhole(version) || version < FIRST_VERSION) return broken('version is not a number this site knows');

  const data = plain(value, BOUNDS);
  if ('kind' in data) {
    const large = data.kind === 'too-deep' || data.kind === 'too-large';
    return problem(large ? { kind: data.kind } : { kind: 'broken', where: `${data.field}: ${data.kind}` });
  }
  return parsePlain(data.value as Record<string, unknown>, data.mended);
}

/** Reads a file of the right version whose value is plain data. */
function parsePlain(file: Record<string, unknown>, mended: readonly string[]): ParsedBackup {
  const { madeAt, site, records, ...rest } = file;
  const unknown = Object.keys(rest).find((key) => key !== 'format' && key !== 'version');
  if (unknown !== undefined) return broken(`${unknown} is not a part of the file this site knows`);
  if (typeof madeAt !== 'string' || !isInstant(madeAt)) return broken('madeAt must be an instant');
  if (site !== undefined && !(typeof site === 'string' && site.length <= LONGEST_SITE)) {
    return broken('site must be a short text');
  }
  const set = parseRecords(records);
  if (typeof set === 'string') return broken(set);
  return { backup: buildBackup(set, madeAt, site), mended: new Set(mended.map(recordOf)).size };
}

/** The records of every store, or the first thing that is wrong with them. */
function parseRecords(records: unknown): RecordSet | string {
  if (!isNamed(records)) return 'records must be stores by name';
  const stores = Object.keys(records);
  const unknown = stores.find((name) => !isStore(name));
  if (unknown !== undefined) return `${unknown} is not a store this site knows`;
  const set: Partial<Record<StoreName, Kept[]>> = {};
  for (const name of stores.filter(isStore)) {
    const list = records[name];
    if (!Array.isArray(list)) return `${name} must be a list`;
    const read: Kept[] = [];
    for (const [index, one] of list.entries()) {
      const parsed = parseRecord(name, one);
      if ('reason' in parsed) return `${name} ${index + 1}: ${parsed.reason}`;
      read.push(parsed.record);
    }
    set[name] = read;
  }
  // Each list was read by its own store's shape, which TypeScript cannot follow through the loop.
  return set as unknown as RecordSet;
}

const isStore = (name: string): name is StoreName => (STORE_NAMES as readonly string[]).includes(name);

const isWhole = (value: unknown): value is number => Number.isInteger(value);

const isNamed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `records.goals.3` of `records.goals.3.what`. */
const recordOf = (field: string) => field.split('.', 3).join('.');

const problem = (what: BackupProblem): ParsedBackup => ({ problem: what });
const broken = (where: string): ParsedBackup => problem({ kind: 'broken', where });

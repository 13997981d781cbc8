import { deleteDB } from 'idb';
import { STORE_NAMES } from '../domain/records/records.ts';
import { joinLine, tellChange, throwOutFrozen } from './changes.ts';
import { isLost, problemOf, StorageProblem } from './problem.ts';
import { DATABASE } from './schema.ts';
import { openDatabase, type Database, type Hears } from './upgrade.ts';

/**
 * How long a request may take before something is in its way, ms. Without another tab it takes some
 * ten; an upgrade in another tab takes what it takes, and goes on.
 */
const PATIENCE = 1000;

/** What this page has asked the browser for. */
interface Request {
  /** undefined: there is none. Takes as long as another tab does not let go. */
  readonly database: Promise<Database | undefined>;
  /** Rejects once that is so: what is asked afterwards would queue up behind it, without a word. */
  readonly blocked: Promise<never>;
}

/** The one connection of this page, or the way to it. */
let current: Request | undefined;
let tellOutdated: () => void = () => undefined;

/** Says what to do when a newer version of the site has taken the data over in another tab: this page has to be loaded anew. */
export function whenOutdated(tell: () => void): void {
  tellOutdated = tell;
}

/**
 * Does some work on the database, which is made when there is none. When the browser lost the
 * connection in the meantime (Safari does), it is opened anew and the work is done once more.
 *
 * @throws StorageProblem
 */
export function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  // Opened in order to write, there is one.
  return withConnection(true, work) as Promise<T>;
}

/**
 * The same where nothing may be left behind by having looked.
 *
 * @returns undefined when there is no database
 * @throws StorageProblem
 */
export function withExisting<T>(work: (database: Database) => Promise<T>): Promise<T | undefined> {
  return withConnection(false, work);
}

/**
 * Deletes the database. Where another tab does not let go it is done when that tab closes.
 *
 * @throws StorageProblem `blocked` when that is so
 */
export async function deleteDatabase(): Promise<void> {
  try {
    if (current) (await answer(current))?.close();
  } catch (error) {
    // What cannot be opened can still be deleted.
    if (problemOf(error).kind === 'blocked') throw error;
  }
  const deleting = ask(({ blocked }) => deleteDB(DATABASE, { blocked }).then(() => undefined));
  await answer(deleting).catch((error: unknown) => {
    throw problemOf(error);
  });
}

async function withConnection<T>(
  create: boolean,
  work: (database: Database) => Promise<T>,
): Promise<T | undefined> {
  for (let again = true; ; again = false) {
    let database: Database | undefined;
    try {
      database = await connect(create);
      return database && (await work(database));
    } catch (error) {
      if (!database || !again || !isLost(error)) throw problemOf(error);
      await letGo(database);
    }
  }
}

async function connect(create: boolean): Promise<Database | undefined> {
  const request = (current ??= ask((hears) => openDatabase(create, hears)));
  const database = await answer(request);
  // A reader may have asked before, and have found none.
  return database || !create ? database : connect(true);
}

function ask(request: (hears: Hears) => Promise<Database | undefined>): Request {
  // A page that is left while its request waits keeps its turn in the back/forward cache, and takes
  // it without ever going on. `blocked` is said of other tabs only.
  joinLine();
  const waiting = setTimeout(throwOutFrozen, PATIENCE);
  let block: (problem: StorageProblem) => void;
  const blocked = new Promise<never>((_resolve, reject) => (block = reject));
  const gone = () => {
    if (current === asked) current = undefined;
  };
  const database = request({
    blocked: () => {
      block(new StorageProblem('blocked'));
      const readAgain = () => tellChange(STORE_NAMES);
      database.then(readAgain, readAgain);
    },
    gone,
    outdated: () => tellOutdated(),
  });
  const asked = { database, blocked };
  const answered = () => clearTimeout(waiting);
  database.then(answered, answered);
  database.then((found) => found ?? gone(), gone);
  current = asked;
  return asked;
}

/** The database, or that another tab is in the way; the database once it is there. */
function answer({ database, blocked }: Request): Promise<Database | undefined> {
  return Promise.race([database, blocked]);
}

/** Closes a connection that is lost, unless another one has already taken its place. */
async function letGo(lost: Database): Promise<void> {
  const request = current;
  const database = await request?.database.catch(() => undefined);
  if (database === lost && current === request) current = undefined;
  lost.close();
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Records, StoreName } from '../../domain/records/records.ts';
import { parseRecord } from '../../domain/records/shape.ts';
import { useSave, type Saving } from './save.ts';

/** A pause in the writing after which what was written is saved, milliseconds. */
const PAUSE = 800;
/** And so long after its first letter it is saved without a pause, milliseconds. */
const LONGEST = 5000;

/** A record while it is being written. */
export interface Draft<T> {
  readonly record: T;
  /** How it stands with all of what is written; idle while some of it is not saved. */
  readonly saving: Saving;
  /** Takes the record as it is from now on. */
  readonly write: (record: T) => void;
  /** Saves what is not saved yet. False when it cannot be; it stays then. */
  readonly keep: () => Promise<boolean>;
  /** Leaves what is not saved yet, on purpose. True when some of what was written is saved already. */
  readonly forget: () => Promise<boolean>;
}

/**
 * Holds a record while it is being written, and saves it when the page is hidden or closed, or the
 * form goes away for any other reason.
 *
 * @param first as it is to begin with, and is saved already or not worth it
 * @param asWritten whether it is saved while it is written as well: at every pause, and when a field is
 *   left, since a page that is closed gives no time for more
 */
export function useDraft<Name extends StoreName>(
  store: Name,
  first: Records[Name],
  asWritten: boolean,
): Draft<Records[Name]> {
  const { saving, save } = useSave();
  const [record, setRecord] = useState(first);
  const [unsaved, setUnsaved] = useState(false);
  // What the page's own events see, between two renderings.
  const now = useRef({
    record: first,
    unsaved: false,
    kept: false,
    pause: 0,
    longest: 0,
    // The last saving, which may still be under way when the next is asked for.
    last: Promise.resolve(true),
  });

  function mark(isUnsaved: boolean) {
    now.current.unsaved = isUnsaved;
    setUnsaved(isUnsaved);
  }
  function stopTimers() {
    clearTimeout(now.current.pause);
    clearTimeout(now.current.longest);
    now.current.longest = 0;
  }
  function keep(): Promise<boolean> {
    stopTimers();
    if (!now.current.unsaved) return now.current.last;
    // Such as too long a text. It would be set aside when it is read; the field says what to do.
    if ('reason' in parseRecord(store, now.current.record)) return Promise.resolve(false);
    mark(false);
    now.current.last = putDown();
    return now.current.last;
  }
  async function putDown(): Promise<boolean> {
    const saved = await save({ [store]: [now.current.record] });
    if (saved) now.current.kept = true;
    else now.current.unsaved = true;
    return saved;
  }
  function write(next: Records[Name]) {
    now.current.record = next;
    setRecord(next);
    mark(true);
    clearTimeout(now.current.pause);
    if (!asWritten) return;
    now.current.pause = window.setTimeout(() => void keep(), PAUSE);
    now.current.longest ||= window.setTimeout(() => void keep(), LONGEST);
  }
  async function forget(): Promise<boolean> {
    stopTimers();
    await now.current.last;
    mark(false);
    return now.current.kept;
  }

  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    const leave = () => void keepNow.current();
    const hide = () => document.hidden && leave();
    document.addEventListener('visibilitychange', hide);
    if (asWritten) document.addEventListener('focusout', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      document.removeEventListener('focusout', leave);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return { record, saving: unsaved ? { state: 'idle' } : saving, write, keep, forget };
}

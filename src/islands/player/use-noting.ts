import { useEffect, useRef, useState } from 'preact/hooks';
import { localDayOf } from '../../domain/day/local-day.ts';
import { withOffset } from '../../domain/day/instant.ts';
import { LEAST_PRACTISED, notedByPlayer, type Practising } from '../../domain/practice/entry.ts';
import { deleted, edited, made } from '../../domain/records/edit.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { momentNow } from '../data/moment.ts';
import { newId } from '../data/new-id.ts';
import { useSave, type Saving } from '../data/save.ts';
import type { Source } from './source.ts';

export interface Noting {
  readonly saving: Saving;
  /** Notes what was practised so far; undefined when it is too little. */
  readonly note: () => PracticeEntry | undefined;
  /** Takes back what was noted; false when it could not be. */
  readonly takeBack: (entry: PracticeEntry) => Promise<boolean>;
}

/**
 * Notes a practice while it is played: when it ends, and as far as it has come when the page is hidden
 * or left and once a minute, since nobody may come back to it.
 *
 * @param practised seconds practised so far
 * @param minute of the practice, whole
 * @param boundary the hour at which the participant's day begins
 */
export function useNoting(
  { practice, notedBy }: Source,
  practised: () => number,
  minute: number,
  boundary: number | undefined,
): Noting {
  const { saving, save } = useSave();
  const [begun] = useState(() => beginning(boundary));
  const last = useRef<PracticeEntry>();
  const isOver = useRef(false);

  function entryNow(): PracticeEntry | undefined {
    const seconds = practised();
    if (seconds < LEAST_PRACTISED) return undefined;
    const { at } = momentNow(boundary);
    const kept = last.current ?? made(begun.id, at);
    const practising: Practising = { practice, notedBy, day: begun.day, startedAt: begun.startedAt };
    last.current = edited(notedByPlayer(kept, practising, seconds), {}, at);
    return last.current;
  }
  function keep() {
    const entry = entryNow();
    if (entry) void save({ 'practice-log': [entry] });
    return entry;
  }

  const leave = useRef<() => void>(() => undefined);
  leave.current = () => {
    if (!isOver.current) keep();
  };
  useEffect(() => {
    const hide = () => document.hidden && leave.current();
    const go = () => leave.current();
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', go);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', go);
      go();
    };
  }, []);

  useEffect(() => leave.current(), [minute]);

  return {
    saving,
    note() {
      isOver.current = true;
      return keep();
    },
    takeBack: (entry) => save({ 'practice-log': [deleted(entry, momentNow().at)] }),
  };
}

function beginning(boundary: number | undefined) {
  const now = new Date();
  const offset = -now.getTimezoneOffset();
  return {
    id: newId(),
    day: localDayOf(now.getTime(), offset, boundary),
    startedAt: withOffset(now.getTime(), offset),
  };
}

import { useRef, useState } from 'preact/hooks';
import { chosen, settingOf } from '../../domain/records/settings.ts';
import type { PlayerChoice, Setting } from '../../domain/records/records.ts';
import { momentNow } from '../data/moment.ts';
import { useSave } from '../data/save.ts';

/**
 * How the participant wants to be guided: remembered once they have chosen it.
 *
 * @param before what they chose on this page already
 */
export function useChoice(settings: readonly Setting[], before?: PlayerChoice) {
  const { save } = useSave();
  const [choice, setChoice] = useState<PlayerChoice>(() => before ?? settingOf(settings, 'player') ?? {});
  const last = useRef(settings);
  function choose(change: PlayerChoice): PlayerChoice {
    const next = { ...choice, ...change };
    setChoice(next);
    const record = chosen(last.current, 'player', next, momentNow().at);
    last.current = [...last.current.filter(({ id }) => id !== 'player'), record];
    // It holds for this practice even where it cannot be remembered.
    void save({ settings: [record] });
    return next;
  }
  return { choice, choose };
}

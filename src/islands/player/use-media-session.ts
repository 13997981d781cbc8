import { useEffect } from 'preact/hooks';
import { href } from '../shared/href.ts';
import type { Player, Playing } from './player.ts';

/** What the lock screen and headsets can do. */
const ACTIONS = {
  play: (player: Player) => player.resume(),
  pause: (player: Player) => player.pause(),
  previoustrack: (player: Player) => player.back(),
  nexttrack: (player: Player) => player.on(),
} as const;

/** Shows a practice on the lock screen, and lets it be paused there. Its name is all that is told. */
export function useMediaSession(player: Player | undefined, title: string, phase: Playing['phase']): void {
  useEffect(() => {
    if (!player || !('mediaSession' in navigator)) return;
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({
      title,
      artwork: [{ src: href('/icons/icon-512.png'), sizes: '512x512', type: 'image/png' }],
    });
    const names = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
    for (const name of names) mediaSession.setActionHandler(name, () => ACTIONS[name](player));
    return () => {
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
      for (const name of names) mediaSession.setActionHandler(name, null);
    };
  }, [player, title]);
  useEffect(() => {
    if ('mediaSession' in navigator && player)
      navigator.mediaSession.playbackState = phase === 'paused' || phase === 'ended' ? 'paused' : 'playing';
  }, [player, phase]);
}

import { useEffect, useState } from 'preact/hooks';

/** Whether the browser looks after what is kept: it has promised to, was not asked, said no, or cannot. */
export type Persistence = 'unknown' | 'granted' | 'open' | 'asking' | 'refused' | 'unsupported';

/** Older browsers lack it, and so does a page without https. */
const storage = (): Partial<StorageManager> | undefined =>
  (navigator as { readonly storage?: Partial<StorageManager> }).storage;

/** How it stands with lasting storage, and how to ask for it. Finding out asks for nothing. */
export function usePersistence(): { readonly state: Persistence; readonly ask: () => Promise<void> } {
  const [state, setState] = useState<Persistence>('unknown');
  useEffect(() => {
    void now().then(setState);
  }, []);

  async function ask(): Promise<void> {
    setState('asking');
    const granted = await storage()
      ?.persist?.()
      .catch(() => false);
    setState(granted ? 'granted' : 'refused');
  }
  return { state, ask };
}

async function now(): Promise<Persistence> {
  if (!storage()?.persist) return 'unsupported';
  return (await storage()
    ?.persisted?.()
    .catch(() => false))
    ? 'granted'
    : 'open';
}

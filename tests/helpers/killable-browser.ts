import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser } from '@playwright/test';

/** A browser with a profile that stays, which can be killed as a power cut or a full memory kills it. */
export interface KillableBrowser {
  readonly browser: Browser;
  /** SIGKILL to the whole process group; resolves when it is gone. Killing it twice does nothing more. */
  readonly kill: () => Promise<void>;
}

/** @param profile the folder of the profile; the same one opens the same data again */
export async function openKillable(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await devtoolsAddress(child));
  return {
    browser,
    kill: async () => {
      if (child.signalCode !== null) return;
      const gone = once(child, 'exit');
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}

/** Where a browser that has just been started can be told what to do. */
export function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`the browser did not start:\n${said}`)));
  });
}

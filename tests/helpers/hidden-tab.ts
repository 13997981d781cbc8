import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { devtoolsAddress } from './killable-browser.ts';

/**
 * A browser that is told what to do over its own line alone. Playwright keeps every page visible, and a
 * page that is really hidden is slowed down by the browser as it is for a reader.
 */
export interface PlainBrowser {
  /** Evaluates something in the first tab, as if somebody had tapped. */
  readonly run: <T>(expression: string) => Promise<T>;
  readonly goTo: (address: string) => Promise<void>;
  /** Opens another tab in front of the first. */
  readonly hide: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly id?: number;
  /** What has happened, in what nobody has asked for. */
  readonly method?: string;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
  readonly error?: { readonly message: string };
}

/** @param profile an empty folder */
export async function openPlain(profile: string): Promise<PlainBrowser> {
  const child = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--no-first-run',
      // A tap made by a script counts for a few seconds only, and a slow machine takes longer.
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const line = new WebSocket(await devtoolsAddress(child));
  await once(line, 'open');
  const waiting = new Map<number, (answer: Answer) => void>();
  line.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    if (answer.method !== undefined) events.emit(answer.method);
  });
  const events = new EventEmitter();
  let count = 0;
  async function send(method: string, params: object = {}, sessionId?: string): Promise<object> {
    const id = (count += 1);
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    line.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }
  interface Tab {
    readonly targetId: string;
    readonly type: string;
  }
  const tabs = async () =>
    ((await send('Target.getTargets')) as { targetInfos: Tab[] }).targetInfos.filter(
      ({ type }) => type === 'page',
    );
  const [first] = await tabs();
  const { sessionId } = (await send('Target.attachToTarget', {
    targetId: first?.targetId,
    flatten: true,
  })) as { sessionId: string };

  await send('Page.enable', {}, sessionId);

  async function run<T>(expression: string): Promise<T> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const answer = (await send('Runtime.evaluate', params, sessionId)) as Answer['result'];
    if (answer?.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer?.result?.value as T;
  }
  return {
    run,
    goTo: async (to) => {
      const loaded = once(events, 'Page.loadEventFired');
      await send('Page.navigate', { url: to }, sessionId);
      await loaded;
    },
    hide: async () => {
      await run(`void window.open('about:blank')`);
      const other = (await tabs()).find(({ targetId }) => targetId !== first?.targetId);
      await send('Target.activateTarget', { targetId: other?.targetId });
      await run(
        `new Promise((done) => document.hidden ? done() : document.addEventListener('visibilitychange', done, { once: true }))`,
      );
    },
    close: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOfScript, planOfTimer } from '../../../src/domain/practice/plan.ts';
import { playerWords } from '../../../src/i18n/own/player/index.ts';
import { ownAddress } from '../../../src/i18n/routes.ts';
import { parseScript } from '../../../src/schemas/script.ts';
import { withBells } from '../../helpers/bells-page.ts';
import { openPlain } from '../../helpers/hidden-tab.ts';
import { onsetsIn } from '../../helpers/onsets.ts';
import { PROJECT } from '../../helpers/project.ts';
import { packed, unpacked } from '../../helpers/samples.ts';
import { expect, test } from '../../helpers/test.ts';

/** Seconds by which a bell may be off. */
const OFF = 0.05;
const MINUTES = 45;

const script = parseScript(readFileSync(join(PROJECT, 'content/practices/body-scan/da.mdx'), 'utf8'));

const PRACTICES = [
  { what: 'a practice', bells: planOfScript(script, MINUTES).bells, withRecording: false },
  { what: 'a practice beside a recording', bells: planOfTimer(MINUTES, 5).bells, withRecording: true },
];

for (const { what, bells, withRecording } of PRACTICES) {
  test(`the bells of ${MINUTES} minutes of ${what} are where they are planned`, async ({ page, host }) => {
    await page.goto(host.at('icons/icon.svg'));
    await withBells(page);
    const samples = await page.evaluate(
      async ([times, seconds, spoken]) => {
        const rate = 8000;
        const context = new OfflineAudioContext(1, (seconds + 9) * rate, rate);
        const { bellSound, planBells, GAINS } = window.bells;
        const gain = new GainNode(context, { gain: GAINS.medium });
        gain.connect(context.destination);
        planBells(bellSound(context), gain, times, 0, 0);
        if (spoken) {
          // Something like a voice: tones that come and go slowly, softer than a bell.
          const voice = new OscillatorNode(context, { frequency: 140 });
          const breath = new OscillatorNode(context, { frequency: 0.2 });
          const level = new GainNode(context, { gain: 0 });
          level.gain.linearRampToValueAtTime(0.02, 2);
          const depth = new GainNode(context, { gain: 0.01 });
          breath.connect(depth).connect(level.gain);
          voice.connect(level).connect(context.destination);
          voice.start();
          breath.start();
        }
        return window.bells.packed((await context.startRendering()).getChannelData(0));
      },
      [bells, MINUTES * 60, withRecording] as const,
    );
    const found = onsetsIn(unpacked(samples), 8000);
    expect(found).toHaveLength(bells.length);
    for (const [at, time] of bells.entries()) expect(Math.abs((found[at] ?? 0) - time)).toBeLessThan(OFF);
  });
}

test('bells that follow a clock that has drifted ring once each, where they were moved to', async ({
  page,
  host,
}) => {
  await page.goto(host.at('icons/icon.svg'));
  await withBells(page);
  const samples = await page.evaluate(async () => {
    const context = new OfflineAudioContext(1, 14 * 8000, 8000);
    const bells = new window.bells.Bells(context, 'medium');
    bells.plan([1, 4, 8], 0, 0);
    void context.suspend(2).then(() => {
      bells.shift(0.5);
      return context.resume();
    });
    return window.bells.packed((await context.startRendering()).getChannelData(0));
  });
  const found = onsetsIn(unpacked(samples), 8000);
  expect(found).toHaveLength(3);
  for (const [at, time] of [1, 4.5, 8.5].entries())
    expect(Math.abs((found[at] ?? 0) - time)).toBeLessThan(OFF);
});

test('in a tab that is hidden the bells ring on time, and the practice is noted when it ends', async ({
  host,
}, info) => {
  const browser = await openPlain(info.outputPath('profile'));
  try {
    const t = playerWords('da');
    await browser.goTo(host.at(ownAddress('da', 'timer').slice(1)));
    // What goes to the loudspeaker is recorded as well.
    await browser.run(`(() => {
      const connect = AudioNode.prototype.connect;
      AudioNode.prototype.connect = function (to, ...rest) {
        if (to === this.context.destination && this instanceof GainNode) {
          if (!window.heard) {
            window.heard = new MediaStreamAudioDestinationNode(this.context);
            window.recorder = new MediaRecorder(window.heard.stream);
            window.chunks = [];
            window.recorder.ondataavailable = ({ data }) => window.chunks.push(data);
            window.recorder.start();
          }
          connect.call(this, window.heard);
        }
        return connect.call(this, to, ...rest);
      };
    })()`);
    await browser.run(`(async () => {
      const until = async (found) => { while (!found()) await new Promise((next) => setTimeout(next, 50)); return found(); };
      const field = await until(() => document.querySelector('astro-island:not([ssr]) input[inputmode=numeric]'));
      field.value = '1';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((next) => setTimeout(next, 100));
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(t['timer.begin'])}).click();
      await until(() => document.querySelector('.stage-controls'));
    })()`);
    await browser.hide();
    const samples = await browser.run<string>(`(async () => {
      while (!document.querySelector('.stage.after')) await new Promise((next) => setTimeout(next, 500));
      // The last bell is on its way through the recorder.
      const { context } = window.heard;
      const end = context.currentTime;
      while (context.currentTime < end + 1) await new Promise((next) => setTimeout(next, 100));
      window.recorder.stop();
      await new Promise((next) => (window.recorder.onstop = next));
      const file = await new Blob(window.chunks).arrayBuffer();
      const decoded = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(file);
      return (${packed.toString()})(decoded.getChannelData(0));
    })()`);
    const [first = NaN, last = NaN, ...more] = onsetsIn(unpacked(samples), 8000);
    expect(more).toEqual([]);
    expect(Math.abs(last - first - 60)).toBeLessThan(OFF);
    expect(await browser.run<boolean>('document.hidden')).toBe(true);
    expect(await browser.run<string>(`document.querySelector('.just-noted').textContent`)).toContain(
      '1 minut',
    );
  } finally {
    await browser.close();
  }
});

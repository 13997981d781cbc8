import { describe, expect, test } from 'vitest';
import type { Script } from '../../../../src/domain/practice/script.ts';
import { ScriptTimeline } from '../../../../src/islands/script-timeline/ScriptTimeline.tsx';
import { rendered } from '../../../helpers/rendered.ts';
import { bell, pause, say } from '../../../helpers/scripts.ts';

const SCRIPT = [bell(), say(90), pause(2), say(20, 3), pause(6, 3)];

const shown = (script: Script, usual = 2) =>
  rendered(<ScriptTimeline locale="en" script={script} usual={usual} />);

describe('a script as a timeline', () => {
  test('is drawn, counted and put in a table at its usual length', () => {
    const html = shown(SCRIPT);
    expect(html).toContain('aria-label="The timeline at 2 minutes. The figures are in the table below."');
    expect(html.match(/class="mark-say"/g)).toHaveLength(2);
    expect(html).toContain('<dd>1 min, 90 words</dd>');
    expect(html).toContain('<dd>54 sec, 1 pause</dd>');
    expect(html).toContain('<td>1:06</td><td>Silence</td><td>54</td><td>2</td><td>60%</td>');
  });

  test('says which lengths are possible, and why the others are not', () => {
    const html = shown(SCRIPT);
    expect(html).toContain('The script can be given in 2–7 minutes.');
    expect(html).toContain(
      'Not in 1 minute: there are too many words. At 1 minute words, bells and the shortest pauses take 1 min 9 sec.',
    );
    expect(html).toContain('Not in 8–120 minutes: the silence would be too long.');
  });

  test('says what is left out', () => {
    expect(shown(SCRIPT)).toMatch(/What is left out at 2 minutes\?.*Only from 3 minutes, 20 words: “ord ord/);
    expect(shown(SCRIPT, 3)).toContain('Nothing is left out.');
  });

  test('takes the nearest length when the usual one cannot be given', () => {
    expect(shown(SCRIPT, 1)).toContain('The timeline at 2 minutes.');
  });

  test('of a script without any length says why and draws nothing', () => {
    const html = shown([say(3)]);
    expect(html).toContain('The script cannot be given in any length.');
    expect(html).not.toContain('script-picture');
  });

  test('asks for the weight that a pause lacks', () => {
    expect(shown([say(90), pause(0), pause(2)])).toContain('A pause lacks its weight');
  });

  test('has no style of its own in its marks', () => {
    expect(shown(SCRIPT)).not.toContain('style=');
  });
});

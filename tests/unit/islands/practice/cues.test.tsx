import { expect, test } from 'vitest';
import type { Script } from '../../../../src/domain/practice/script.ts';
import { timeline } from '../../../../src/domain/practice/timeline.ts';
import { Cues } from '../../../../src/islands/practice/Cues.tsx';
import { rendered } from '../../../helpers/rendered.ts';

const script: Script = [
  {
    kind: 'say',
    text: 'Rul om på siden.',
    drawing: { src: 'lying-side.svg', alt: 'En person på siden' },
    from: 0,
  },
  { kind: 'pause', weight: 2, from: 0 },
  { kind: 'say', text: 'Bliv der.', from: 0 },
];

test('what is said has its drawing before it, with words for those who do not see it', () => {
  const html = rendered(<Cues cues={timeline(script, 1)} locale="da" />);
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).toMatch(
    /<svg class="drawing" role="img" aria-label="En person på siden"><use href="#drawing-lying-side"[^>]*><\/use><\/svg><p>Rul om på siden\./,
  );
});

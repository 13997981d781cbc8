import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordedIn } from '../../../src/catalogue/recorded.ts';
import { practiceSchema } from '../../../src/schemas/practice.ts';
import { TONES } from '../../helpers/project.ts';
import { tone } from '../../helpers/spoken-content.ts';

const recording = (language: string, minutes: number, file: string) => ({
  language,
  minutes,
  file,
  duration: '0:12',
  transcript: 'tone.vtt',
});

const practice = (...recordings: object[]) =>
  practiceSchema.parse({ id: 'standing-still', lengths: [1], usual: 1, positions: ['standing'], recordings });

test('a recording is what the player needs, under a name that changes with its bytes', () => {
  const plan = practice({ ...recording('da', 1, 'tone.opus'), bells: ['0:11', '0:00'] });
  const hash = createHash('sha256').update(tone('opus'));
  const sha256 = hash.copy().digest('base64');
  expect(recordedIn(TONES, plan, 'da')).toEqual([
    {
      path: join(TONES, 'tone.opus'),
      recording: {
        file: `recordings/standing-still-da-1.${hash.digest('hex').slice(0, 8)}.opus`,
        type: 'audio/ogg',
        minutes: 1,
        seconds: 12,
        bytes: tone('opus').length,
        sha256,
        bells: [0, 11],
        lines: [
          { start: 1, end: 4.5, text: 'Sid, som du sidder.' },
          { start: 5, end: 8.25, text: 'Læg mærke til fødderne mod gulvet.' },
          { start: 9, end: 12, text: 'Se dig om & gå videre.' },
        ],
      },
    },
  ]);
});

test('those of one language are given, shortest first', () => {
  const plan = practice(
    recording('da', 2, 'tone.mp3'),
    recording('en', 1, 'tone.webm'),
    recording('da', 1, 'tone.m4a'),
  );
  const given = (locale: 'da' | 'en') =>
    recordedIn(TONES, plan, locale).map(({ recording: { minutes, type } }) => [minutes, type]);
  expect(given('da')).toEqual([
    [1, 'audio/mp4'],
    [2, 'audio/mpeg'],
  ]);
  expect(given('en')).toEqual([[1, 'audio/webm']]);
});

test('one whose files are not there is left out, so that the live view can go on', () => {
  expect(recordedIn(TONES, practice(recording('da', 1, 'gone.opus')), 'da')).toEqual([]);
  const noTranscript = { ...recording('da', 1, 'tone.opus'), transcript: 'gone.vtt' };
  expect(recordedIn(TONES, practice(noTranscript), 'da')).toEqual([]);
  expect(recordedIn(TONES, practice(), 'da')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { PRACTICE, TinyContent } from '../../helpers/tiny-content.ts';
import { RECORDINGS, SpokenContent, tone, TRANSCRIPT } from '../../helpers/spoken-content.ts';

/** The practice spoken, and one place in a file changed. */
function edited(file: string, from: string, to: string) {
  const content = new SpokenContent();
  const line = content.edit(file, from, to);
  return { content, line };
}

test('a recording that is as it says is let through', async () => {
  expect(await new SpokenContent().allFindings()).toEqual([]);
});

test('a practice that nobody has spoken is let through', async () => {
  expect(await new TinyContent().allFindings()).toEqual([]);
});

describe('the file of a recording', () => {
  test('that is not there is missed, with the nearest that is', async () => {
    const { content, line } = edited(PRACTICE, 'da-1.opus', 'da-2.opus');
    expect(await content.allFindings()).toEqual([
      {
        file: PRACTICE,
        line,
        problem: `The recording "da-2.opus" is not in ${RECORDINGS}.`,
        remedy: 'Put it there. Did you mean "da-1.opus"?',
      },
      {
        file: `${RECORDINGS}da-1.opus`,
        problem: `Nothing in ${PRACTICE} names this file.`,
        remedy: 'Name it there under "recordings", or take it away.',
      },
    ]);
  });

  test('of a kind that browsers do not play is refused', async () => {
    const { content, line } = edited(PRACTICE, 'da-1.opus', 'da-1.wma');
    content.rename(`${RECORDINGS}da-1.opus`, `${RECORDINGS}da-1.wma`);
    expect(await content.allFindings()).toEqual([
      {
        file: PRACTICE,
        line,
        problem: '"da-1.wma" is of a kind that browsers do not play.',
        remedy: 'Save it as one of: .opus, .ogg, .webm, .m4a, .mp4, .aac, .mp3. Opus is the smallest.',
      },
    ]);
  });

  test('has a name that every host writes alike', () => {
    const { content, line } = edited(PRACTICE, 'da-1.opus', 'stå stille.opus');
    expect(content.findings()).toMatchObject([
      { file: PRACTICE, line, problem: '"recordings › 0 › file" cannot be used as it stands.' },
    ]);
  });

  test('that nothing names is told of, wherever in the folder it stands', () => {
    const content = new SpokenContent();
    content.write(`${RECORDINGS}old/take-2.wav`, 'x');
    content.write(`${RECORDINGS}.DS_Store`, 'the system writes these by itself');
    expect(content.findings()).toMatchObject([
      { file: `${RECORDINGS}old/take-2.wav`, problem: `Nothing in ${PRACTICE} names this file.` },
    ]);
  });

  test('is not called nameless while the settings that would name it cannot be read', () => {
    const { content } = edited(PRACTICE, "duration: '0:12'", 'duration: 12 seconds');
    expect(content.findings()).toMatchObject([{ problem: expect.stringContaining('duration') as string }]);
  });
});

describe('the duration of a recording', () => {
  test.each(['opus', 'm4a', 'webm', 'mp3'])('is read from .%s', async (ending) => {
    const { content } = edited(PRACTICE, 'da-1.opus', `da-1.${ending}`);
    content.remove(`${RECORDINGS}da-1.opus`);
    content.write(`${RECORDINGS}da-1.${ending}`, tone(ending));
    expect(await content.allFindings()).toEqual([]);
    const line = content.edit(PRACTICE, "'0:12'", "'0:14'");
    expect(await content.allFindings()).toEqual([
      {
        file: PRACTICE,
        line,
        problem: 'The recording lasts 0:12, and "duration" says 0:14.',
        remedy: "Write duration: '0:12'.",
      },
    ]);
  });

  test('may be a second off, as when a program rounds it', async () => {
    const { content } = edited(PRACTICE, "'0:12'", "'0:13'");
    expect(await content.allFindings()).toEqual([]);
  });

  test('more than a minute from the length it is offered as is told of', () => {
    const { content, line } = edited(PRACTICE, 'minutes: 1', 'minutes: 2');
    expect(content.findings()).toEqual([
      {
        file: PRACTICE,
        line,
        problem: 'The recording is offered as 2 min and lasts 0:12.',
        remedy: 'Write minutes: 1, or mend "duration" if that is what is wrong.',
      },
    ]);
  });

  test.each(['opus', 'm4a', 'webm', 'mp3'])('of a .%s that was cut short is not believed', async (ending) => {
    const { content, line } = edited(PRACTICE, 'da-1.opus', `da-1.${ending}`);
    content.remove(`${RECORDINGS}da-1.opus`);
    const whole = tone(ending);
    for (const part of [0.97, 0.5, 0.1]) {
      content.write(`${RECORDINGS}da-1.${ending}`, whole.subarray(0, Math.floor(whole.length * part)));
      expect(await content.allFindings(), String(part)).toEqual([
        {
          file: PRACTICE,
          line,
          problem: `"da-1.${ending}" ends before its sound does.`,
          remedy: 'A part of the file is missing: copy it here again, whole.',
        },
      ]);
    }
  });

  test.each([
    ['nothing', ''],
    ['words', 'this is no sound'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('of a file that holds %s cannot be read', async (_, inside) => {
    const content = new SpokenContent();
    content.write(`${RECORDINGS}da-1.opus`, inside);
    expect(await content.allFindings()).toEqual([
      {
        file: PRACTICE,
        line: content.line(PRACTICE, 'file: da-1.opus'),
        problem: '"da-1.opus" cannot be read as sound.',
        remedy: 'Save it again from the program it was made with, and listen to it.',
      },
    ]);
  });

  test('is read anew when the file has changed', async () => {
    const content = new SpokenContent();
    expect(await content.allFindings()).toEqual([]);
    content.write(`${RECORDINGS}da-1.opus`, 'no longer a sound');
    expect(await content.allFindings()).toHaveLength(1);
  });
});

test('a bell after the end is refused', () => {
  const { content, line } = edited(PRACTICE, "'0:11'", "'0:13'");
  expect(content.findings()).toEqual([
    {
      file: PRACTICE,
      line,
      problem: 'The bell at 0:13 would ring after the recording has ended, at 0:12.',
      remedy: 'Write when in the recording it rings, or take it out.',
    },
  ]);
});

test('two recordings for the same language and length are refused', () => {
  const content = new SpokenContent();
  const [, recording = ''] = content.read(PRACTICE).split('recordings:\n');
  content.write(PRACTICE, content.read(PRACTICE) + recording);
  const line =
    content
      .read(PRACTICE)
      .split('\n')
      .findLastIndex((text) => text.includes('language: da')) + 1;
  expect(content.findings()).toEqual([
    {
      file: PRACTICE,
      line,
      problem: 'There is a recording of 1 min in the language "da" already.',
      remedy: 'Keep one for each language and length.',
    },
  ]);
  content.edit(PRACTICE, 'language: da', 'language: en');
  expect(content.findings()).toEqual([]);
});

describe('the transcript of a recording', () => {
  test('is named', () => {
    const { content } = edited(PRACTICE, '    transcript: da-1.vtt\n', '');
    content.remove(TRANSCRIPT);
    expect(content.findings()).toEqual([
      {
        file: PRACTICE,
        line: content.line(PRACTICE, 'language: da'),
        problem: 'The recording "da-1.opus" has no transcript.',
        remedy:
          'Write what is said in recordings/da-1.vtt (WebVTT), and name it: transcript: da-1.vtt. Not everybody can hear.',
      },
    ]);
  });

  test('is there', () => {
    const content = new SpokenContent();
    content.remove(TRANSCRIPT);
    expect(content.findings()).toEqual([
      {
        file: PRACTICE,
        line: content.line(PRACTICE, 'transcript'),
        problem: `The transcript "da-1.vtt" is not in ${RECORDINGS}.`,
        remedy: 'Put it there. There is none to choose from yet.',
      },
    ]);
  });

  test('is named as what it is', () => {
    const { content, line } = edited(PRACTICE, 'da-1.vtt', 'da-1.srt');
    content.rename(TRANSCRIPT, `${RECORDINGS}da-1.srt`);
    expect(content.findings()).toEqual([
      {
        file: PRACTICE,
        line,
        problem: '"da-1.srt" is not named as a WebVTT file.',
        remedy: 'Save the transcript as WebVTT, with a name that ends in .vtt.',
      },
    ]);
  });

  test('can be read', () => {
    const { content, line } = edited(TRANSCRIPT, '00:01.000', '00:01,000');
    expect(content.findings()).toEqual([
      {
        file: TRANSCRIPT,
        line,
        problem: 'The time "00:01,000 --> 00:04.500" cannot be read.',
        remedy: 'Write it like 00:12.000 --> 00:15.500, or with hours, 01:00:12.000 --> 01:00:15.500.',
      },
    ]);
  });

  test('is UTF-8, so that its letters are those that were written', () => {
    const content = new SpokenContent();
    const latin = Buffer.from(content.read(TRANSCRIPT), 'latin1');
    content.write(TRANSCRIPT, latin);
    expect(content.findings()).toMatchObject([
      { file: TRANSCRIPT, line: 3, problem: 'The transcript holds letters that cannot be read.' },
    ]);
  });

  test('says something', () => {
    const content = new SpokenContent();
    content.write(TRANSCRIPT, 'WEBVTT\n\nNOTE still to be written\n');
    expect(content.findings()).toEqual([
      {
        file: TRANSCRIPT,
        problem: 'The transcript is empty.',
        remedy: 'Write each thing that is said with its time above it; CONTRIBUTING.md shows how.',
      },
    ]);
  });

  test('is in order', () => {
    const { content, line } = edited(TRANSCRIPT, '00:05.000', '00:00.500');
    expect(content.findings()).toEqual([
      {
        file: TRANSCRIPT,
        line,
        problem: 'This line begins before the one above it.',
        remedy: 'Put the lines in the order they are said in, or mend the time.',
      },
    ]);
  });

  test('ends with its recording', () => {
    const { content, line } = edited(TRANSCRIPT, '00:00:12.000', '00:00:13.001');
    expect(content.findings()).toEqual([
      {
        file: TRANSCRIPT,
        line,
        problem: 'This line lasts until 0:13, and the recording ends at 0:12.',
        remedy: 'Mend the time, or the "duration" in practice.yaml.',
      },
    ]);
    content.edit(TRANSCRIPT, '00:00:13.001', '00:00:13.000');
    expect(content.findings()).toEqual([]);
  });
});

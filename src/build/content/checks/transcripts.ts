import { writtenTime } from '../../../schemas/recording.ts';
import { parseVtt, type VttCue } from '../../../schemas/vtt.ts';
import { suggest, type Finding } from '../finding.ts';
import { recordingsIn, type NamedRecording, type WithRecordings } from '../recordings.ts';

/** How far a recording's end may be from where its plan says, seconds. */
const SLACK = 1;

/** Recordings without a transcript, and transcripts that cannot be read along with their recording. */
export function checkTranscripts(content: WithRecordings): Finding[] {
  return recordingsIn(content).flatMap((one) => [...missing(one, content), ...contents(one, content)]);
}

function missing({ plan, folder, finding }: NamedRecording, content: WithRecordings): Finding[] {
  const { file, transcript } = plan;
  if (transcript === undefined) {
    const problem = `The recording "${file}" has no transcript.`;
    const name = file.replace(/\.\w+$/, '.vtt');
    return [
      finding(
        [],
        problem,
        `Write what is said in recordings/${name} (WebVTT), and name it: transcript: ${name}. Not everybody can hear.`,
      ),
    ];
  }
  if (!transcript.endsWith('.vtt')) {
    const problem = `"${transcript}" is not named as a WebVTT file.`;
    return [
      finding(['transcript'], problem, 'Save the transcript as WebVTT, with a name that ends in .vtt.'),
    ];
  }
  if (content.recordings.includes(folder + transcript)) return [];
  const there = content.transcripts
    .filter((one) => one.file.startsWith(folder))
    .map((one) => one.file.slice(folder.length));
  const problem = `The transcript "${transcript}" is not in ${folder}.`;
  return [finding(['transcript'], problem, `Put it there. ${suggest(transcript, there)}`)];
}

function contents({ plan, folder }: NamedRecording, { transcripts }: WithRecordings): Finding[] {
  const found = transcripts.find(({ file }) => file === folder + (plan.transcript ?? ''));
  if (!found) return [];
  const { cues, faults } = parseVtt(found.source);
  const { file } = found;
  if (faults.length > 0) return faults.map((fault) => ({ file, ...fault }));
  if (cues.length === 0) {
    const remedy = 'Write each thing that is said with its time above it; CONTRIBUTING.md shows how.';
    return [{ file, problem: 'The transcript is empty.', remedy }];
  }
  return [...outOfOrder(cues, file), ...beyondTheEnd(cues, file, plan.duration)];
}

function outOfOrder(cues: readonly VttCue[], file: string): Finding[] {
  return cues.flatMap(({ line, said }, at) =>
    said.start >= (cues[at - 1]?.said.start ?? 0)
      ? []
      : [
          {
            file,
            line,
            problem: 'This line begins before the one above it.',
            remedy: 'Put the lines in the order they are said in, or mend the time.',
          },
        ],
  );
}

function beyondTheEnd(cues: readonly VttCue[], file: string, duration: number): Finding[] {
  return cues
    .filter(({ said }) => said.end > duration + SLACK)
    .map(({ line, said }) => ({
      file,
      line,
      problem: `This line lasts until ${writtenTime(said.end)}, and the recording ends at ${writtenTime(duration)}.`,
      remedy: 'Mend the time, or the "duration" in practice.yaml.',
    }));
}

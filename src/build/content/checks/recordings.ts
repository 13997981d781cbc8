import { SOUND_TYPES, soundType, writtenTime } from '../../../schemas/recording.ts';
import { suggest, type Finding } from '../finding.ts';
import type { Plan } from '../read.ts';
import { recordingsFolder, recordingsIn, type NamedRecording, type WithRecordings } from '../recordings.ts';
import type { Practice } from '../../../schemas/practice.ts';

/** How far a recording may be from the length it is offered as, seconds. */
const MINUTE = 60;

/** Recordings that are not there, cannot be played, or are not what they are offered as; files that nothing names. */
export function checkRecordingPlans(content: WithRecordings): Finding[] {
  return [
    ...recordingsIn(content).flatMap((one) => [
      ...fileFindings(one, content),
      ...lengthFindings(one),
      ...bellFindings(one),
      ...doubleFindings(one),
    ]),
    ...content.practices.flatMap((practice) => strayFindings(practice, content)),
  ];
}

function fileFindings({ plan, folder, finding }: NamedRecording, { recordings }: WithRecordings): Finding[] {
  if (soundType(plan.file) === undefined) {
    const kinds = Object.keys(SOUND_TYPES).map((ending) => `.${ending}`);
    const problem = `"${plan.file}" is of a kind that browsers do not play.`;
    return [finding(['file'], problem, `Save it as one of: ${kinds.join(', ')}. Opus is the smallest.`)];
  }
  if (recordings.includes(folder + plan.file)) return [];
  const there = recordings
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length))
    .filter((name) => soundType(name) !== undefined);
  const problem = `The recording "${plan.file}" is not in ${folder}.`;
  return [finding(['file'], problem, `Put it there. ${suggest(plan.file, there)}`)];
}

function lengthFindings({ plan, finding }: NamedRecording): Finding[] {
  if (Math.abs(plan.duration - plan.minutes * 60) <= MINUTE) return [];
  const closest = Math.max(1, Math.round(plan.duration / 60));
  return [
    finding(
      ['minutes'],
      `The recording is offered as ${plan.minutes} min and lasts ${writtenTime(plan.duration)}.`,
      `Write minutes: ${closest}, or mend "duration" if that is what is wrong.`,
    ),
  ];
}

function bellFindings({ plan, finding }: NamedRecording): Finding[] {
  return plan.bells.flatMap((bell, at) =>
    bell <= plan.duration
      ? []
      : [
          finding(
            ['bells', at],
            `The bell at ${writtenTime(bell)} would ring after the recording has ended, at ${writtenTime(plan.duration)}.`,
            'Write when in the recording it rings, or take it out.',
          ),
        ],
  );
}

function doubleFindings({ plan, earlier, finding }: NamedRecording): Finding[] {
  const { language, minutes } = plan;
  if (!earlier.some((one) => one.language === language && one.minutes === minutes)) return [];
  return [
    finding(
      [],
      `There is a recording of ${minutes} min in the language "${language}" already.`,
      'Keep one for each language and length.',
    ),
  ];
}

/** Files in a practice's folder of recordings that it does not name. What begins with a dot is the system's own. */
function strayFindings(practice: Plan<Practice>, { recordings }: WithRecordings): Finding[] {
  const folder = recordingsFolder(practice);
  const named = new Set(
    (practice.value.recordings ?? []).flatMap(({ file, transcript }) => [file, transcript]),
  );
  return recordings
    .filter((file) => file.startsWith(folder) && !/\/\.[^/]*$/.test(file))
    .filter((file) => !named.has(file.slice(folder.length)))
    .map((file) => ({
      file,
      problem: `Nothing in ${practice.file} names this file.`,
      remedy: 'Name it there under "recordings", or take it away.',
    }));
}

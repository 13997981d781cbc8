import type { RecordedLine } from '../domain/practice/recording.ts';

/** Something in a transcript that cannot be read. */
export interface VttFault {
  /** 1 for the first line. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** A line of what is said, and the line of the file its time stands on. */
export interface VttCue {
  readonly line: number;
  readonly said: RecordedLine;
}

/** Lines of a file between two empty ones. */
interface Block {
  /** Where it begins, 1 for the first line. */
  readonly line: number;
  readonly lines: readonly string[];
}

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(\s.*)?$`);
const LETTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/**
 * The lines of a WebVTT file, as they stand in it. Remarks, styles, names of lines and of speakers,
 * and where on a screen a line would stand, are passed over: a transcript is read, not watched.
 */
export function parseVtt(source: string): { cues: VttCue[]; faults: VttFault[] } {
  const unreadable = lineHolding(source, '\uFFFD');
  if (unreadable > 0) return { cues: [], faults: [{ line: unreadable, ...NOT_UTF8 }] };
  const [head, ...blocks] = blocksOf(source.replace(/^\uFEFF/, ''));
  if (head?.line !== 1 || !/^WEBVTT([ \t]|$)/.test(head.lines[0] ?? '')) {
    return { cues: [], faults: [{ line: 1, ...NO_HEADER }] };
  }
  const glued = head.lines.findIndex((line) => line.includes('-->'));
  const read = blocks.filter(({ lines }) => !/^(NOTE|STYLE|REGION)(\s|$)/.test(lines[0] ?? '')).map(readCue);
  return {
    cues: read.flatMap((one) => ('said' in one ? one : [])),
    faults: [
      ...(glued < 0 ? [] : [{ line: head.line + glued, ...NO_GAP }]),
      ...read.flatMap((one) => ('said' in one ? [] : one)),
    ],
  };
}

function readCue({ line, lines }: Block): VttCue | VttFault {
  const at = lines.findIndex((one) => one.includes('-->'));
  if (at < 0) return { line, ...NO_TIME };
  const again = lines.findIndex((one, index) => index > at && one.includes('-->'));
  if (at > 1 || again > 0) return { line: line + Math.max(at, again), ...NO_GAP };
  const times = TIMES.exec(lines[at] ?? '');
  if (!times) return { line: line + at, ...badTime(lines[at] ?? '') };
  const said = {
    start: seconds(times.slice(1, 5)),
    end: seconds(times.slice(5, 9)),
    text: plain(lines.slice(at + 1).join(' ')),
  };
  if (said.end <= said.start) return { line: line + at, ...NO_LENGTH };
  return said.text === '' ? { line: line + at, ...NO_WORDS } : { line: line + at, said };
}

/** Seconds from hours (which may be left out), minutes, seconds and milliseconds. */
function seconds(parts: readonly (string | undefined)[]): number {
  const [hours = 0, minutes = 0, whole = 0, milli = 0] = parts.map((part) => Number(part ?? 0));
  // Divided once, so that a time is the number closest to what is written.
  return (((hours * 60 + minutes) * 60 + whole) * 1000 + milli) / 1000;
}

/** Words without tags such as `<v Anna>`, on one line. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(\w+);/g,
      (whole, name: string) => (Object.hasOwn(LETTERS, name) ? LETTERS[name] : whole) ?? '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function blocksOf(source: string): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [at, line] of source.split(/\r\n|\n|\r/).entries()) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && open) blocks.at(-1)?.lines.push(line);
    if (!isEmpty && !open) blocks.push({ line: at + 1, lines: [line] });
    open = !isEmpty;
  }
  return blocks;
}

/** The first line that holds these letters; 0 when none does. */
const lineHolding = (source: string, letters: string) =>
  source.split(/\r\n|\n|\r/).findIndex((line) => line.includes(letters)) + 1;

type Words = Omit<VttFault, 'line'>;

const NOT_UTF8: Words = {
  problem: 'The transcript holds letters that cannot be read.',
  remedy: 'Save it again as UTF-8, so that æ, ø and å are kept.',
};
const NO_HEADER: Words = {
  problem: 'The transcript does not begin with WEBVTT.',
  remedy: 'Write WEBVTT alone on the first line, and leave the next line empty.',
};
const NO_GAP: Words = {
  problem: 'This time follows other words at once.',
  remedy: 'Leave a line empty before each new time.',
};
const NO_TIME: Words = {
  problem: 'These words have no time.',
  remedy: 'Write one above them, like 00:12.000 --> 00:15.500. A remark begins with NOTE.',
};
const badTime = (line: string): Words => ({
  problem: `The time "${line.trim()}" cannot be read.`,
  remedy: 'Write it like 00:12.000 --> 00:15.500, or with hours, 01:00:12.000 --> 01:00:15.500.',
});
const NO_LENGTH: Words = {
  problem: 'This line ends before it has begun.',
  remedy: 'Write first when it begins, then when it ends.',
};
const NO_WORDS: Words = {
  problem: 'Nothing is said at this time.',
  remedy: 'Write below it what is said, or take the time out.',
};

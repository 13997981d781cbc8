import type { ScriptTimelineWords } from './da.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
const inWords = (words: number) => (words === 1 ? '1 word' : `${words} words`);

/** English words for a script as a timeline, which only those who write see. */
export const en: ScriptTimelineWords = {
  title: 'The script as a timeline',
  note: 'It is only seen here, while you write. It is no part of the finished page.',
  length: 'Length',
  minutes: inMinutes,
  pace: 'Speaking pace',
  paceOf: (pace, isUsual) => `${pace} words a minute${isUsual ? ', the site’s own' : ''}`,
  unweighed:
    'A pause lacks its weight, so the timeline cannot be worked out. Its line stands in the window where you started the site.',

  picture: (length) => `The timeline at ${length}. The figures are in the table below.`,
  'kind.say': 'Words',
  'kind.pause': 'Silence',
  'kind.bell': 'Bell',
  'sum.say': (time, words) => `${time}, ${inWords(words)}`,
  'sum.pause': (time, pauses) => `${time}, ${pauses === 1 ? '1 pause' : `${pauses} pauses`}`,
  'sum.bell': (time, bells) => `${time}, ${bells === 1 ? '1 bell' : `${bells} bells`}`,
  sum: 'Altogether',

  table: 'Step by step',
  'table.time': 'Time',
  'table.kind': 'What',
  'table.seconds': 'Seconds',
  'table.weight': 'Weight',
  'table.stretched': 'Of the longest possible',
  'table.from': 'From minute',
  'table.words': 'Words',
  'table.beginning': 'Begins with',

  lengths: 'Which lengths can it be given in?',
  span: (first, last) => (first === last ? inMinutes(first) : `${first}–${last} minutes`),
  possible: (spans) => `The script can be given in ${spans}.`,
  none: 'The script cannot be given in any length.',
  words: (span, minutes, time) =>
    `Not in ${span}: there are too many words. At ${inMinutes(minutes)} words, bells and the shortest pauses take ${time}.`,
  silence: (span, minutes, time) =>
    `Not in ${span}: the silence would be too long. At ${inMinutes(minutes)} words, bells and the longest pauses only come to ${time}.`,

  leftOut: (length) => `What is left out at ${length}?`,
  nothingLeftOut: 'Nothing is left out.',
  part: (from, words, beginning) =>
    `Only from ${inMinutes(from)}, ${inWords(words)}${beginning && `: “${beginning}”`}`,
};

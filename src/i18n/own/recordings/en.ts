import type { RecordingsWords } from './da.ts';

/** English words about recordings that are taken along. */
export const en: RecordingsWords = {
  what: 'You can take the sound along and hear it offline. It is kept only in the browser on this device.',
  take: (count, size) =>
    count === 1 ? `Take the recording along (${size})` : `Take ${count} recordings along (${size})`,
  takeAll: (count, size) => `Take all ${count} recordings along (${size})`,
  takeRest: (size) => `Take the rest along (${size})`,
  some: (here, count, size) => `${here} of ${count} recordings are on the device. They take up ${size}.`,
  fetching: 'Fetching the sound …',
  far: (come, bytes) => `${come} of ${bytes}`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing has been kept.',
  'stopped.part': 'Stopped. The recordings that had come whole are kept.',
  taken: (count, size) =>
    count === 1
      ? `The recording is on the device, so you can hear it offline. It takes up ${size}.`
      : `${count} recordings are on the device, so you can hear them offline. They take up ${size}.`,
  remove: 'Remove from the device',
  removed: 'Removed. You can still hear the sound when you are online.',

  'problem.full.title': 'There is no room',
  'problem.full.what':
    'The recording was not kept, since there is not enough room for it on the device. Delete something you do not use, and try again. You can still hear it when you are online.',
  'problem.network.title': 'The sound did not arrive',
  'problem.network.what':
    'You may be offline, or the connection broke on the way. The recording has not been kept. Try again when you are online.',
  'problem.bytes.title': 'The file is not as it should be',
  'problem.bytes.what':
    'Either only a part of the recording came, or another file. So it has not been kept. Open the page again, and try once more. Write to the municipality if that does not help.',
  'problem.refused.title': 'The browser did not keep the recording',
  'problem.refused.what':
    'This may be a private window, or the site may not be allowed to keep anything. Try again in an ordinary window. You can still hear the recording when you are online.',
};

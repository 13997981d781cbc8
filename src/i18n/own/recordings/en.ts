import type { RecordingsWords } from './da.ts';

/** English words about recordings that are taken along. */
export const en: RecordingsWords = {
  what: 'You can save the sound and hear it offline. It is kept only in the browser on this device.',
  take: (count, size) =>
    count === 1 ? `Save the recording (${size})` : `Save ${count} recordings (${size})`,
  takeAll: (count, size) => `Save all ${count} recordings (${size})`,
  takeRest: (size) => `Save the rest (${size})`,
  some: (here, count, size) => `On the device: ${here} of ${count} recordings, taking up ${size}.`,
  fetching: 'Fetching the sound …',
  far: (come, bytes) => `${come} of ${bytes}`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing has been kept.',
  'stopped.part': 'Stopped. The recordings that were complete are kept.',
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
    'You may be offline, or the connection was lost. The recording has not been kept. Try again when you are online.',
  'problem.bytes.title': 'The file is not as it should be',
  'problem.bytes.what':
    'Either only part of the recording arrived, or it was a different file, so it has not been kept. Open the page again, and try once more. Write to the municipality if that does not help.',
  'problem.refused.title': 'The browser did not keep the recording',
  'problem.refused.what':
    'This may be a private window, or the site may not be allowed to keep anything. Try again in an ordinary window. You can still hear the recording when you are online.',
};

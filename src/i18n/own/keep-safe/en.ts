import type { KeepSafeWords } from './da.ts';

/** English words about whether what is kept will stay. */
export const en: KeepSafeWords = {
  title: 'Will it stay?',
  why: 'The browser may clear up when the device is short of space. Then what you have saved can disappear. Safari also deletes it once you have used Safari for seven days without opening the site, unless the site is on your home screen.',
  offer: 'You can ask the browser to leave it alone.',
  ask: 'Ask the browser to look after it',
  asking: 'Asking the browser …',
  notNow: 'Not now',
  granted: 'The browser has promised to leave it alone.',
  'granted.what':
    'It will not clear it by itself. It only disappears if you erase it or clear the browser’s data.',
  refused: 'The browser said no.',
  'refused.what':
    'What you have saved is still here. But save a copy now and then. Some browsers say yes once the site is on the home screen, or once you have used it a little more.',
  unsupported: 'Your browser cannot promise to leave it alone. Save a copy now and then.',
  myData: 'Save a copy under My data',
};

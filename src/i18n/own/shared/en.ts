import type { SharedWords } from './da.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** English words that the participant's own pages share. */
export const en: SharedWords = {
  loading: 'Fetching what you have saved …',
  saving: 'Saving …',
  saved: 'Saved on your device',
  save: 'Save',
  cancel: 'Discard changes',
  edit: 'Edit',
  delete: 'Delete',
  undo: 'Undo',
  close: 'Close',
  again: 'Try again',
  skip: 'Skip',
  next: 'Next',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  minutes: inMinutes,
  minutesShort: (minutes) => `${minutes} min`,
  today: 'Today',
  tooLong: (most) => `There is only room for ${most} characters. Shorten it a little, and it can be saved.`,
  notADay: 'That is not a day in the calendar. Write it as day, month and year.',
  dayBetween: (first, last) => `Choose a day from ${first} to ${last}.`,
  numberBetween: (least, most) => `Write a whole number from ${least} to ${most}.`,

  'outdated.title': 'There is a new version of the site',
  'outdated.what':
    'The new version is open in another window. What you have saved is still there. If you have written something here that is not saved, copy it first.',
  'outdated.reload': 'Reload the page',

  'problem.unavailable.title': 'Your browser will not save anything',
  'problem.unavailable.what':
    'Perhaps the window is private, or storage is switched off in the browser’s settings. Open the site in an ordinary window, or switch storage on. What you have written stays here as long as the page is open.',
  'problem.blocked.title': 'Another window is holding on to your data',
  'problem.blocked.what':
    'The site is also open in another window in an older version. Close the other window and try again. What you have written stays here.',
  'problem.newer.title': 'Your data was saved by a newer version of the site',
  'problem.newer.what':
    'Nothing has been deleted. Close all windows with the site and open it again online, so that the new version is fetched. What you have written stays here as long as the page is open.',
  'problem.full.title': 'There is no room on the device',
  'problem.full.what':
    'The last thing was not saved. What you saved before is still there. Delete something else on the device, such as pictures or apps, and try again. What you have written stays here.',
  'problem.failed.title': 'The browser could not save or read',
  'problem.failed.what':
    'Try again. If that does not help, close the browser and open it again. What you have written stays here as long as the page is open.',

  'feeling.before': 'How were you before?',
  'feeling.after': 'How are you after?',
  'feeling.low': 'low',
  'feeling.high': 'good',
  'scale.none': 'No answer',
};

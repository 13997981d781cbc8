import type { MyDataWords } from './da.ts';

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

/** English words of the page with the participant's data. */
export const en: MyDataWords = {
  kinds: {
    enrolments: 'Courses',
    'practice-log': 'Practices',
    'check-ins': 'Check-ins',
    work: 'Work and education',
    reflections: 'Notes',
    progress: 'Read and ticked off',
    goals: 'Goals',
    plans: 'Plans',
    'weekly-questions': 'Questions of the week',
    settings: 'Choices',
  },
  lead: 'This is what is kept in the browser on this device. It is only here, and it is yours to keep or erase.',
  privacy: 'Read what the site keeps, and what it does not',

  'kept.title': 'What is kept',
  'kept.nothing': 'Nothing of yours is kept in this browser.',
  'kept.nothing.why':
    'The site keeps nothing until you start something yourself or press a button that saves. Opening this page has not stored anything either.',
  'kept.since': (day) => `since ${day}`,
  'kept.deleted': 'Deleted by you',
  'kept.deleted.why':
    'What you delete stays here so that you can undo it. It is in a copy, too. At the bottom of the page you can erase it for good.',
  'kept.taken': 'Recordings you have saved for use offline:',
  'kept.taken.remove': 'Remove the recordings from the device',
  'kept.taken.removed': 'The recordings have been removed from the device.',
  'kept.site': 'The site’s own copy for use offline',
  'kept.site.why':
    'The browser also holds a copy of the site’s texts, so that they can be read offline. It is the same for everybody and says nothing about you. It stays when you erase your data. To be rid of it, delete the site’s data in the browser’s settings. Then everything else here goes as well.',

  'copy.title': 'Save a copy',
  'copy.what':
    'You get one file with everything. It can be brought in again here, on another device or in another browser.',
  'copy.save': 'Save a copy',
  'copy.saving': 'Making the copy …',
  'copy.file': 'my-data',
  'copy.done': (name, size) =>
    `The browser has been given the file ${name} (${size}). Look for it among your downloads.`,
  'copy.open':
    'The file is not locked. Anyone who can open it can read what you have written. Put it where only you can get at it. If several of you share the device, move it to a USB stick and delete it from the downloads.',
  'copy.unsound.title': 'The copy was not saved',
  'copy.unsound.what':
    'The site went through the copy and could not read it again. What you have saved is still here. Try again, and write to the municipality if that does not help.',

  'restore.title': 'Bring in a copy',
  'restore.what': 'Choose the file. You first see what will change. Nothing happens until you say yes.',
  'restore.choose': 'Choose a file',
  'restore.chooseOther': 'Choose another file',
  'restore.reading': 'Reading the file …',
  'restore.preview': 'What happens if you say yes',
  'restore.file': (day, site) =>
    site ? `The copy is from ${day}, made at ${site}.` : `The copy is from ${day}.`,
  'restore.nothing': 'Everything in the file is here already. There is nothing to bring in.',
  'restore.added': (count) => (count === 1 ? '1 is added' : `${count} are added`),
  'restore.updated': (count) => (count === 1 ? '1 gets newer content' : `${count} get newer content`),
  'restore.deleted': (count) => (count === 1 ? '1 is deleted' : `${count} are deleted`),
  'restore.unchanged': (count) => `${count} unchanged`,
  'restore.newest':
    'The newest wins. If you have changed something here after the copy was made, your change stays.',
  'restore.mended': (count) =>
    `There is a damaged character in ${things(count)}, half an emoji for instance. It becomes �.`,
  'restore.first': 'This cannot be undone afterwards. So save a copy of what is here first.',
  'restore.merge': 'Put it together with what is here',
  'restore.bringIn': 'Bring it in',
  'restore.cancel': 'Cancel',
  'restore.cancelled': 'Cancelled. Nothing has been changed.',
  'restore.done': (changes) => `The copy has been brought in: ${changes}.`,
  'restore.unread': 'Nothing has been changed.',
  'restore.where': 'For whoever has to find the fault',
  'problem.foreign.title': 'The file is not a copy from here',
  'problem.foreign.what':
    'Choose the file you saved yourself on this page. It usually begins with “mine-data” or “my-data” and ends in “.json”.',
  'problem.newer.title': 'The file is from a newer version of the site',
  'problem.newer.what':
    'The file is whole, but this version cannot read it. Close all windows with the site, open it again online, and then try the file again.',
  'problem.too-large.title': 'The file is too large',
  'problem.too-large.what': 'A copy from here never gets that large. See whether you chose another file.',
  'problem.too-deep.title': 'The file is not built like a copy from here',
  'problem.too-deep.what':
    'Somebody or something has changed it since it was saved. If you have another copy, try that one.',
  'problem.broken.title': 'The copy is damaged',
  'problem.broken.what':
    'The file is a copy from here, but something is missing from it, or it has been changed. If it was sent to you, download it once more. If you have another copy, try that one.',
  'problem.unopened.title': 'The file could not be opened',
  'problem.unopened.what':
    'It may have been moved, or it is in the cloud and not on the device. Download it, and choose it again.',

  'aside.title': 'Something cannot be read',
  'aside.count': (count) => `${things(count)} cannot be read by this version of the site.`,
  'aside.why':
    'Nothing is deleted. It has been set aside exactly as it was found. Perhaps it was saved by a newer version of the site, and then it comes back by itself. Perhaps something on the device is damaged.',
  'aside.copy': 'It is not in the copy. Save it in a file of its own if somebody is to try to rescue it.',
  'aside.save': 'Save it in a file',
  'aside.file': 'not-read',
  'aside.saved': (name) =>
    `The browser has been given the file ${name}. It is not locked, so others can read it.`,
  'aside.reason': (reason) => `What the site stumbled over: ${reason}`,
  'aside.one': (kind) => `${kind}: see it as it was found`,
  'aside.unknown': 'Unknown',
  'aside.more': (count) => `These are the first. The last ${count} are in the file.`,
  'aside.erase': 'Erase it',
  'aside.erase.title': 'Erase what cannot be read?',
  'aside.erase.done': 'What could not be read has been erased.',

  'erase.title': 'Erase',
  'erase.what': 'What you erase here is gone for good. Only a copy can bring it back.',
  'erase.everything': 'Erase everything',
  'erase.some': 'Erase only some of it',
  'erase.one': (kind) => `Erase ${kind.toLowerCase()}`,
  'erase.deleted': 'Erase what was deleted for good',
  'erase.everything.title': 'Erase everything?',
  'erase.one.title': (kind) => `Erase ${kind.toLowerCase()}?`,
  'erase.deleted.title': 'Erase what was deleted for good?',
  'erase.gone': (what) => `This will be gone: ${what}.`,
  'erase.gone.unknown': 'Everything of yours that the site keeps in this browser will be gone.',
  'erase.gone.deleted': (count) =>
    `Nobody can then read ${things(count)} that you deleted before. If you bring in an older copy, it may come back.`,
  'erase.holding': (kind, count) => `${kind.toLowerCase()} (${count})`,
  'erase.holding.deleted': (count) => `what you deleted before (${count})`,
  'erase.holding.aside': (count) => `what cannot be read (${count})`,
  'erase.holding.taken': (size) => `recordings you have saved (${size})`,
  'erase.first': 'Would you like a copy first?',
  'erase.yes.everything': 'Yes, erase everything',
  'erase.yes': 'Yes, erase',
  'erase.no': 'No, keep it',
  'erase.erasing': 'Erasing …',
  'erase.done.everything': 'Everything is erased.',
  'erase.done.everything.what':
    'Nothing of yours is left in this browser. The browser’s history still shows that you have been here. Copies you have saved as files are still there, too.',
  'erase.done.one': (kind) => `${kind}: all erased.`,
  'erase.done.deleted': 'What you had deleted is now gone for good.',
  'erase.blocked.title': 'Another window is holding on to your data',
  'erase.blocked.what':
    'The site is also open in another window. Close it. Then everything is erased, and this page will say so.',
};

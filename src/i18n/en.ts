import type { Strings } from './da.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** English words of the interface. */
export const en: Strings = {
  'language.name': 'English',
  'language.switch': 'Read this page in English',

  skip: 'Skip to the content',
  'nav.label': 'Main menu',
  'nav.front': 'Home',
  'nav.courses': 'Courses',
  'nav.practices': 'Practices',
  'nav.about': 'About',
  'nav.help': 'Help',
  'nav.helpLong': 'Help right now',
  'footer.label': 'About the site',
  'footer.from': (municipality) => `Provided by ${municipality}`,
  'footer.licence': 'The texts are free to use under CC BY 4.0',
  newTab: 'external page',

  'front.start': 'Start here',
  'front.taste': 'Try three minutes now',
  'front.courses': 'Courses',

  'courses.title': 'Courses',
  'courses.description': 'The courses you can follow here, at your own pace and without an account.',
  'courses.lead': 'You follow a course at home and at your own pace. You can pause, skip, and begin again.',
  'course.modules': 'How the course is made up',
  'course.begin': 'Begin with the first chapter',
  'module.coming': 'Coming',
  'module.comingNote':
    'Chapters marked "Coming" are still being written. They will appear here when they are ready.',
  'module.minutes': (minutes) => `${inMinutes(minutes)} to read`,
  'module.contents': 'On this page',
  'module.small': "This week's small thing",
  'module.next': 'Next',
  'module.previous': 'Previous',
  'module.nextComing': (title) => `The next chapter, "${title}", is on its way.`,
  'module.print': 'Print on paper',
  'module.order': 'Before and after in the course',

  'practices.title': 'Practices',
  'practices.description': 'Practices to read or follow at the length that suits you.',
  'practices.lead':
    'Each practice can be short or long. Choose one, and choose how long you want to practise.',
  'practices.coming': 'Coming',
  'practice.lengths': (lengths) => (lengths === '1' ? inMinutes(1) : `${lengths} minutes`),
  'practice.care': 'Take care of yourself',
  'practice.positions': 'Positions',
  'practice.positionsNote': 'They are equally good. Choose the one that suits your body today.',
  'practice.position.lying': 'lying down',
  'practice.position.chair': 'on a chair',
  'practice.position.cushion': 'on a cushion',
  'practice.position.standing': 'standing',
  'practice.position.walking': 'walking',
  'practice.position.anywhere': 'wherever you are',
  'practice.script': 'The practice in words',
  'practice.scriptNote': 'Read it through, or read a little at a time and keep the pauses yourself.',
  'practice.howLong': 'How long have you got?',
  'practice.minutes': (minutes) => `${minutes} min`,
  'practice.otherLength': 'Or another length',
  'practice.minutesLong': inMinutes,
  'practice.summary': (minutes) => `about ${inMinutes(minutes)} of words, the rest is silence.`,
  'practice.elastic': 'The words keep their pace. It is the silence that gets longer or shorter.',
  'practice.silence': (time) => `silence, ${time}`,
  'practice.bell': 'bell',
  'practice.helpNote': 'If it gets too much, stop.',
  'practice.all': 'All practices',

  'pace.caption': "The week's practices at three paces. They are worth the same.",
  'pace.short': 'Short',
  'pace.standard': 'Standard',
  'pace.full': 'Full',
  'pace.entry': (practice, minutes, days) =>
    `${practice}, ${inMinutes(minutes)}, ${days === 1 ? 'one day' : `${days} days`}`,
  'pace.alternate': 'or',

  'reflect.title': 'For yourself',
  'reflect.note': 'Only for you. Write on paper, or just think about it.',
  'checklist.note': 'Tick them off on paper, or just in your head.',
  'reading.minutes': (minutes) => `${minutes} min`,
  'reading.more': 'Read more if you like',

  'help.call': (name, phone) => `Call ${name}, ${phone}`,
  'help.verified': (date) => `Checked ${date}`,
  'help.notVerified': 'Not checked yet',

  'contact.title': 'Contact',
  'contact.email': 'Email',
  'contact.phone': 'Telephone',

  'offline.unknown':
    'You can read the site now. Whether you can also read it offline is shown here, if your browser can tell.',
  'offline.fetching': 'Fetching the site so that you can read it offline …',
  'offline.ready': 'The whole site is on your device. You can read it offline.',
  'offline.failed':
    'The site has not been fetched completely yet. It will try again the next time you open it online.',
  'offline.unsupported': 'Your browser cannot keep the site, so you have to be online to read it.',
  'offline.short.ready': 'Ready offline',
  'update.ready': 'There is a new version of the site.',
  'update.take': 'Use the new version',
  'update.later': 'Later',

  'notFound.title': 'There is no such page',
  'notFound.description': 'The address does not lead to a page.',
  'notFound.body': 'Perhaps the address is misspelt, or the page has moved. You have lost nothing.',
  'notFound.front': 'Go to the front page',
  'notFound.help': 'Get help right now',
};

import type { TodayWords } from './da.ts';

/** English words of the page of the day. */
export const en: TodayWords = {
  noted: (things) => `Noted today: ${things}.`,
  noting: 'Have you practised?',
  seeNotes: 'See your notes',
  formerPractice: 'an earlier practice',
  practice: (title, minutes) => `${title}, ${minutes}\u00a0min`,

  'practice.planned': 'Today’s practice',
  'practice.instead': 'Today’s practice',
  'practice.gentle': 'A gentle practice',
  'practice.last': 'The practice you did last',
  'practice.short': 'A short practice',
  'practice.lengths': 'How long will you practise?',
  'practice.go': 'Practise now',
  'practice.also': 'Also planned for today:',
  'practice.plan': 'Planned for today:',
  'practice.coming': (practice) => `${practice} (on its way)`,
  'practice.insteadOf': (title) =>
    `The plan says "${title}", which is not written yet. You can do this one in the meantime.`,
  plan: 'Your plan:',
  then: 'then',

  small: 'One small thing for daily life',
  log: 'Your diary this week',
  text: 'To read',
  'text.read': 'Read the text',
  'text.goOn': 'Go on reading the text',
  'text.coming': 'The text for this part is on its way. Practise meanwhile, if you like.',

  'checkIn.title': 'Check in: 3 minutes',
  'checkIn.what': 'A few questions about how you are. Only you see the answers.',
  'checkIn.go': 'Check in',
  'checkIn.later': 'Not now',

  'moveOn.ask': (title) =>
    `A week has passed. Would you like to go on to "${title}", or stay here a little longer?`,
  'moveOn.go': 'Go on',
  'moveOn.stay': 'Stay a little longer',

  steer: 'Change week, pause or something else',
  'steer.paused': 'Change week or something else',
  'steer.forward': (title) => `Go on to "${title}"`,
  'steer.back': (title) => `Go back to "${title}"`,
  'steer.other': 'Go to another part',
  'steer.here': 'you are here',
  'steer.pause': 'Pause',
  'steer.pauseNote': 'A pause costs nothing. You begin again when you like.',
  'steer.pauseUntil': 'Pause until a certain day',
  'steer.pauseTo': 'Last day of the pause',
  'steer.pauseToDay': 'Pause until the end of that day',
  'steer.choices': 'Change pace or other choices',
  'steer.end': 'End the course here',
  'steer.startOver': 'Start from the beginning',
  'steer.startOverAsk': 'Start from the beginning? What you have noted stays.',
  'steer.startOverYes': 'Yes, from the beginning',
  'steer.startOverNo': 'No, stay here',

  'done.moved': (title) => `You are now at "${title}".`,
  'done.paused': 'The course is paused.',
  'done.pausedTo': (day) => `The course is paused until the end of ${day}.`,
  'done.goingOn': 'You are back on the course.',
  'done.begun': 'You have begun.',
  'done.ended': 'The course has ended. Your notes are still here.',
  'done.startedOver': 'You have started over. Your notes are still here.',

  'welcome.title': 'One thing at a time',
  'welcome.what':
    'When you follow a course, you find one practice here each day, one small thing for daily life, and what there is to read. Nothing else.',
  'welcome.begin': 'Choose a course',
  'welcome.unknown': 'The course you followed is no longer on this site. What you have noted is still here.',
  'welcome.practise': 'Or just practise',
  'welcome.practiseNote': 'You do not need a course to practise.',
  'practices.all': 'All practices',

  'before.tomorrow': 'You begin tomorrow',
  'before.on': (day) => `You begin on ${day}`,
  'before.what':
    'Until then there is nothing you have to do. If you like, read a little or do a short practice.',
  'before.now': 'Begin today instead',
  'before.change': 'Change the start day',

  'paused.title': 'You are taking a pause',
  'paused.since': (day) => `Since ${day}.`,
  'paused.until': (day) => `Until the end of ${day}.`,
  'paused.what': 'It costs nothing. Everything is as you left it.',
  'paused.resume': 'Begin again',
  'paused.practise': 'Would you like to practise anyway?',

  'away.title': 'Good to see you',
  'away.what': (title) => `You were at "${title}". Begin wherever it suits you.`,
  'away.goOn': 'Go on where you left off',
  'away.short': 'Or just do a short practice:',

  'unplaced.title': 'Choose where to carry on',
  'unplaced.what': 'The part of the course you were at is gone. What you have noted is still here.',

  'day.what':
    'You choose the day yourself, and how long: an hour and a half, three hours or most of a day. All three are a day of practice.',
  'day.course': 'How the day can go',
  'day.steps': [
    'Sit a little, and notice that you have arrived.',
    'Move gently.',
    'Walk slowly, indoors or out.',
    'Eat a meal in silence.',
    'A body scan, lying down or in a chair.',
    'The kindness practice, or the mountain.',
    'Sit a little again, and finish in your own time.',
  ],
  'day.ready': 'Get ready',
  'day.readySteps': [
    'Tell those you live with that you will be quiet for some hours.',
    'Put the phone away. If people need to reach you, agree how.',
    'Find a chair, a blanket, warm clothes and something light to eat.',
  ],
  'day.care': 'If it gets too much, stand up, go for a walk, or stop for today.',
  'day.notToday': 'Not today? Then here is a short practice:',

  'ended.title': 'Your course has ended',
  'ended.what': (day) => `It ended on ${day}. What you have noted is still here.`,
  'ended.practise': 'Keep practising, if you like',
  'ended.resume': 'Take the course up again',
  'ended.other': 'Choose a course',

  'folded.show': 'Show',
};

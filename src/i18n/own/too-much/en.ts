import type { TooMuchWords } from './da.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** English words of the weekly question, and of what there is to choose when a practice is too much. */
export const en: TooMuchWords = {
  'tooMuch.title': 'When the practice is too much',
  'tooMuch.lead':
    'You can always do less, or leave it. Unpleasant experiences are common and mostly pass. A smaller group has lasting trouble.',
  'smaller.title': 'Make the practice smaller',
  'smaller.shorter': 'Choose the shortest length.',
  'smaller.eyes': 'Keep your eyes open, and let them rest on something calm.',
  'smaller.anchor': 'Listen to the sounds around you, or feel your feet on the floor instead of the breath.',
  'smaller.practices': 'Practices to try',
  'smaller.practice': (title, minutes) => `${title}, ${inMinutes(minutes)}`,
  'gentle.title': 'The gentle version',
  'gentle.what':
    'While it is on, the site suggests the shortest practices first, with open eyes, sounds or feet. The course is the same.',
  'gentle.isOn': 'Right now it is on.',
  'gentle.isOff': 'Right now it is off.',
  'gentle.on': 'Switch the gentle version on',
  'gentle.off': 'Switch the gentle version off',
  'pause.title': 'Take a pause',
  'pause.what': 'The course waits. You lose nothing and do not fall behind.',
  'pause.begin': 'Pause the course',
  'pause.begun': 'The course is paused.',
  'pause.since': (day) => `The course has been paused since ${day}. You take it up again from Today.`,
  'stop.title': 'Stop, and get help',
  'stop.what':
    'Stop practising if you have strong anxiety or flashbacks, if you or the world feel unreal, if you cannot sleep, or if you are very low for more than a day. Ground yourself, and call your doctor.',

  'weekly.label': 'Once a week',
  'weekly.question': 'In the past week, have the practices been too much for you or done harm?',
  'weekly.hint': 'Whatever you answer, you get the same things to choose from.',
  'weekly.no': 'No',
  'weekly.a-little': 'A little',
  'weekly.yes': 'Yes',
  'weekly.skip': 'Rather not say',
  'weekly.saved': 'Your answer is saved on your device.',
  help: 'Help right now',
};

import type { PlayerWords } from './da.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** English words for what plays a practice. */
export const en: PlayerWords = {
  settings: 'Length, voice and bell',
  howLong: 'How much time do you have?',
  minutes: (minutes) => `${minutes} min`,
  guide: 'What would you like to follow?',
  'guide.recording': 'A recording',
  'guide.voice': 'A voice on your device',
  'guide.text': 'Words on the screen',
  noVoice:
    'Your device has no English voice that can read aloud without the internet. Words and bells are just as good a way to practise.',
  voice: 'Voice',
  voiceNote: 'The voice is on your device. Nobody is told what it reads.',
  bells: 'Bell',
  'bells.off': 'None',
  'bells.soft': 'Soft',
  'bells.medium': 'Medium',
  'bells.clear': 'Clear',
  hear: 'Hear the bell',
  screen:
    'Bells and recordings usually keep playing when the screen is off. On some phones a voice that reads aloud falls silent when the screen locks. If you follow the words on the screen, we keep it on if the phone lets us.',

  leadIn: 'We begin in a moment. Find a position that is good enough.',
  quiet: 'Silence',
  timer: 'Silence until the bell rings',
  left: (minutes) => (minutes < 1 ? 'Less than a minute left' : `About ${inMinutes(minutes)} left`),
  progress: 'How far through the practice you are',
  pause: 'Pause',
  resume: 'Go on',
  back: 'Back one part',
  on: 'Forward one part',
  end: 'End here',

  paused: 'The practice is waiting for you.',
  interrupted: 'The sound was interrupted, so the practice is paused. Go on when you are ready.',
  slept: 'Your device has been asleep. The practice is where you left it.',
  broken: 'The recording cannot be played right now. The practice goes on in words instead.',

  finished: 'The practice is over',
  ended: 'You stopped here',
  tooShort: 'It was less than half a minute, so it has not been noted.',
  takenBack: 'It has been removed from your notes.',
  close: 'Close',

  'timer.lead':
    'Choose a length, and sit, lie or walk in silence. A bell rings when you begin and when the time is up.',
  'timer.name': 'Silent practice',
  'timer.unit': 'minutes',
  'timer.between': 'Bells along the way',
  'timer.every': (minutes) =>
    minutes === 0 ? 'None' : minutes === 1 ? 'Every minute' : `Every ${minutes} minutes`,
  'timer.what': 'What are you practising?',
  'timer.whatHint': 'Only if you like. It goes into your own notes.',
  'timer.begin': 'Begin',
  'timer.isNoted': 'It is noted on your own device. You can undo that afterwards.',
  noSound: 'Your browser cannot run the timer. Open the page in a newer browser.',
  notFetched: 'The timer could not be fetched. Try again when you are online.',
};

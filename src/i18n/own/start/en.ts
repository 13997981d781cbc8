import { en as shared } from '../shared/en.ts';
import type { StartWords } from './da.ts';

/** English words of the page for starting, and for changing it later. */
export const en: StartWords = {
  step: (number, of) => `Step ${number} of ${of}`,
  course: (title) => `Course: ${title}`,
  saveAndGoOn: 'Save and go on',
  onlyHere: 'It is kept only in your browser on this device. If you clear the browser, it is gone.',

  'step.course': 'Which course would you like to follow?',
  'course.hint': 'You can begin another one later, alongside it too.',

  'step.pace': 'Which pace suits you?',
  'pace.hint':
    'All three are worth the same. Choose the one you think you could manage in a bad week. You can change whenever you like.',
  'pace.short': 'Short',
  'pace.standard': 'Standard',
  'pace.full': 'Full',
  'pace.minutes': (minutes, days, most) =>
    `About ${shared.minutes(minutes)} a day, ${days === 1 ? 'one day' : `${days} days`} a week` +
    (most > minutes ? `. Up to ${most} in some weeks.` : '.'),

  'step.days': 'What are your days like?',
  'days.hint':
    'The texts have examples for different lives, and your answer chooses those that are like yours. It stays on your device, and you can leave it open.',
  'days.work': 'At the moment I am',
  'days.life': 'I am also',
  'days.body': 'I live with',
  'days.several': 'Choose more than one if you like.',
  'days.none': 'Something else',
  'work.on-sick-leave': 'On sick leave',
  'work.working': 'Working',
  'work.unemployed': 'Unemployed',
  'work.student': 'A student',
  'work.pensioner': 'Retired',
  'life.relative': 'Close to somebody who is ill',
  'life.young': 'Young (18–30)',
  'body.pain': 'Pain',
  'body.fatigue': 'Severe fatigue',

  'step.day': 'When would you like to begin?',
  'day.hint': 'Any day of the week is as good as another, and you can move it later.',
  'day.today': (day) => `Today, ${day}`,
  'day.tomorrow': (day) => `Tomorrow, ${day}`,
  'day.other': 'Another day',
  'day.which': 'Which day?',

  'step.plan': 'What will you tie the practice to?',
  'plan.hint':
    'An intention holds better when it hangs on something you do anyway. Write it in your own words.',
  'plan.when': 'When …',
  'plan.whenHint': 'For example: I have had breakfast',
  'plan.then': '… then',
  'plan.thenHint': 'For example: I do the body scan on the sofa',

  'done.begun': 'You have begun',
  'done.ready': 'Everything is ready',
  'done.toChoices': 'See and edit your choices',
  'done.checkIn':
    'Would you like to note how you are right now first? Then you have something to look back on. It takes a few minutes, and you can skip it.',
  'done.toCheckIn': 'Check in',
  'done.toToday': 'Go to today',
  'notBegun.title': 'Would you like to begin now?',
  'notBegun.what': (course, pace) =>
    `You have not begun "${course}" yet. If you begin now, it is at the ${pace} pace and from today. You can change all of it afterwards.`,
  'notBegun.begin': 'Begin the course',

  'choices.title': 'Your course',
  'choices.titles': 'Your courses',
  'choices.you': 'You and your days',
  'choices.another': 'Begin another course',
  'choices.edit': (what) => `Edit ${what.toLowerCase()}`,
  'choice.course': 'Course',
  'choice.pace': 'Pace',
  'choice.day': 'Start day',
  'choice.plan': 'Your plan',
  'choice.days': 'Your days',
  'choice.boundary': 'Turn of the day',
  'choice.gentle': 'Gentle first',
  none: 'Nothing chosen',
  noPlan: 'No plan',

  'boundary.question': 'When does a new day begin for you?',
  'boundary.hint': 'What you do after midnight counts as the day before, until the hour you choose here.',
  'boundary.hour': (hour) => `${hour} am`.replace(/^0 /, '12 '),

  'gentle.question': 'Should the gentle practices come first?',
  'gentle.hint':
    'Then you get the short practices with open eyes, where you keep to sounds or to your feet on the floor. You can still choose all the others.',

  'startOver.title': 'Start from the beginning',
  'startOver.question': 'Would you like to start from the beginning?',
  'startOver.what':
    'You then begin today at the first chapter, with the same pace and plan. What you have noted stays.',
  'startOver.yes': 'Yes, from the beginning',
  'startOver.no': 'No, leave it',
  'startOver.done': 'You are back at the beginning. What you have noted is still there.',
};

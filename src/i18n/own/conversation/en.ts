import type { ConversationWords } from './da.ts';

const inMinutes = (minutes: string) => (minutes === '1' ? '1 minute' : `${minutes} minutes`);

/** English words of the page for a conversation. What stands on the sheet says "I"; the rest says "you". */
export const en: ConversationWords = {
  lead: 'Here you put together a page of your own to print and take along. Nothing is chosen beforehand, and your choices are not saved.',
  'whom.title': 'Whom will you talk to?',
  'whom.hint': 'It only changes the heading of the page.',
  names: {
    'job-centre': 'The job centre',
    doctor: 'The doctor',
    employer: 'The workplace',
    'study-adviser': 'The study adviser',
    somebody: 'Somebody else',
  },
  advice: {
    'job-centre':
      'A job centre mostly needs to know what you can do at present, and what could help you on. You decide what you show.',
    doctor:
      'A doctor mostly needs to hear what your days are like, and what you would like an answer to. You decide what you show.',
    employer:
      'A workplace mostly needs to know how much you can work, and what makes it easier. You decide what you show.',
    'study-adviser':
      'A study adviser mostly needs to know how much you can manage, and what makes it easier. You decide what you show.',
    somebody: 'Think of what you would like to get out of the conversation. You decide what you show.',
  },
  titles: {
    'job-centre': 'My own notes for a conversation with the job centre',
    doctor: 'My own notes for a conversation with my doctor',
    employer: 'My own notes for a conversation with my workplace',
    'study-adviser': 'My own notes for a conversation with my study adviser',
    somebody: 'My own notes for a conversation',
  },

  'what.title': 'What should be on the page?',
  'what.hint': 'Here is what you have noted something about. You need not show all of it.',
  'what.words': 'What you would like to talk about',
  'what.course': 'The course, and where you are now',
  'what.practice': 'How much you have practised',
  'what.work': 'Work and study: hours, and what you can do',
  'what.checkIn': (title) => `Check-in: ${title}`,
  'what.notes': 'Notes that you choose one by one',

  'words.hint':
    'It is kept in your browser as you write, so that it is not lost. You find it again here and among your notes.',

  'notes.title': 'Choose notes',
  'notes.chosen': (count) => `${count} chosen`,
  'notes.notFetched':
    'The list of notes could not be fetched. Untick it, and tick it again when you are online.',
  'notes.more': 'Show more',
  'notes.goal': 'A goal',
  'notes.plan': 'A plan',
  'notes.agreement': 'My plan for the practice',

  'preview.title': 'This is what the page looks like',
  'preview.empty': 'The page is empty. Tick what should be on it, and you will see it here.',
  print: 'Print the page',
  'print.hint':
    'Only the page above is printed. Once you have handed it over, you no longer decide who reads it.',

  'sheet.foot': 'Printed by myself. My own notes, not an assessment.',
  'sheet.course': 'Course',
  'sheet.begun': (course, day) => `${course}. Begun ${day}.`,
  'sheet.begins': (course, day) => `${course}. Begins ${day}.`,
  'sheet.at': (module) => `Now: ${module}.`,
  'sheet.paused': (day) => `Paused since ${day}.`,
  'sheet.ended': (day) => `Ended ${day}.`,
  'sheet.practice': 'Practice',
  'sheet.practised': (times, days, minutes, first, last) =>
    times === 1
      ? `I have noted one practice, on ${first}: ${inMinutes(minutes)}.`
      : `I have noted ${times} practices on ${days === 1 ? 'one day' : `${days} days`}, from ${first} to ${last}: ${inMinutes(minutes)} in all.`,
  'sheet.week': 'Week from',
  'sheet.month': 'Month',
  'sheet.year': 'Year',
  'sheet.minutes': 'Minutes',
  'sheet.day': 'Day',
  'sheet.number': 'My number',
  'sheet.scale': (from, to) => `The scale goes from ${from} to ${to}.`,
  'sheet.own': 'The course’s own questions, not a validated questionnaire, not a diagnosis.',
  'sheet.known': 'My own answers, not a diagnosis.',
  'sheet.work': 'Work and study',
  'sheet.workHours': 'Hours a week',
  'sheet.ability': 'How well I can work or study, 0–10',
  'sheet.belief': 'How firmly I believe that I could manage it, 0–10',
  'sheet.notes': 'Notes',
  'sheet.cut': (shown, all) => `Here are the first answer and the ${shown - 1} latest of ${all} in all.`,
};

import type { MyCourseWords } from './da.ts';

/** English words of "My course". */
export const en: MyCourseWords = {
  more: 'More about your course',
  notes: 'My notes',
  notesWhat: 'Read, correct and search what you have written',
  checkIn: 'Check in',
  checkInWhat: 'Answer a few questions whenever you like',
  conversation: 'For a conversation',
  conversationWhat: 'Put together a page for a job centre, a doctor or others',
  myData: 'My data',
  myDataWhat: 'Take a copy, or delete everything',

  'empty.title': 'There is nothing here yet',
  'empty.what': 'What you note along the way gathers here:',
  'empty.practice': 'how much you have practised, and on which days',
  'empty.checkIns': 'your answers when you check in, so that you can hold them against each other',
  'empty.work': 'how work or study is going, if you answer that',
  'empty.toToday': 'Go to today',

  'practice.title': 'Practice',
  'practice.none': 'You have not noted any practice yet. Once you do, it stands here.',
  'practice.feelingsOnce': (before, after) =>
    `Once you noted how you were both before and after a practice: ${before} before and ${after} after, on a scale from 0 to 10.`,
  'practice.feelings': (times, before, after) =>
    `${times} times you noted how you were both before and after a practice. On average it was ${before} before and ${after} after, on a scale from 0 to 10.`,

  'checkIns.title': 'Your answers over time',
  'checkIns.none': 'You have not answered the questions yet. Once you do, you can see your answers here.',
  'checkIns.own':
    'These are the course’s own questions, not a validated questionnaire and not a diagnosis. The numbers only tell you something when you hold them against each other.',
  'checkIns.others':
    'You also have answers that cannot become a number here. You can read them where you check in.',

  'work.title': 'Work and study',
  'work.none': 'Once you have answered the questions about work and study, you can see your answers here.',

  calendar: 'Put it in your calendar',
  calendarNotFetched: 'The form could not be fetched. Fold it up, and try again when you are online.',
};

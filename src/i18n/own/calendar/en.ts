import type { da } from './da.ts';

/** English words of the calendar file. */
export const en: typeof da = {
  intro: 'Here you can make a file with times for your calendar. The file is made on your own device.',
  shared:
    'Once you add the file, the times are wherever your calendar is, for instance with Google, Apple or your workplace.',

  what: 'What should be in it?',
  practice: 'Time to practise',
  checkIns: 'Questions about how things are',
  courseWeeks: 'The weeks of the course',
  noCourse: 'The weeks of the course can be in it too, once you have started a course.',

  weekdays: 'Which days?',
  weekdaysHint: 'Better a few days that are possible than all seven.',
  start: 'Time',
  minutes: 'Minutes',
  weeks: 'Weeks',
  remind: (minutes) => `Remind me ${minutes} minutes before`,
  checkInDays: (days) => `As planned, that is ${days}.`,
  courseWeekDays: (first, last) =>
    `They stand at the top of the calendar, from ${first} to ${last}, and take up no time.`,

  title: 'Title in the calendar',
  usualTitle: 'Time for me',
  titleHint: (usual) =>
    `Others may come to see the title: at work, on a shared screen, on a locked phone. So it does not say what this is about. If the field is empty, it says "${usual}".`,
  weekTitle: (title, week) => `${title}, week ${week}`,

  make: 'Make the calendar file',
  again: 'Download the file again',
  fileName: 'calendar.ics',
  made: (file) => `The file ${file} is made, and your browser is downloading it now. In it are:`,
  madePractice: (count, first) =>
    count === 1 ? `one time to practise, ${first}` : `${count} times to practise, the first on ${first}`,
  madeCheckIns: (count) =>
    count === 1
      ? 'one time for questions about how things are'
      : `${count} times for questions about how things are`,
  madeCourseWeeks: (count) => (count === 1 ? 'one week of the course' : `${count} weeks of the course`),
  then: 'Open the file, and your calendar will ask whether to add the times.',
  later:
    'If something has to change, make a new file. Most calendars then correct the times they have. If yours adds them instead, delete the old ones.',
  laterAnew: 'If something has to change another day, delete the times in your calendar and make a new file.',
  failed:
    'The file was not made. A part of the site is missing on your device. Try again when you are online. What you chose is still here.',

  nothing: 'First choose what should be in the file.',
  mend: 'The file is not made yet. First put right what is marked above.',
  badWeekdays: 'Choose at least one day.',
  badStart: 'Write hours and minutes, for example 07:30.',
  badNumber: (least, most) => `Write a whole number from ${least} to ${most}.`,
};

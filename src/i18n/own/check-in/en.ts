import type { CheckInWords } from './da.ts';

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** English words of the check-ins. */
export const en: CheckInWords = {
  names: { stress: 'Stress', 'well-being': 'Well-being', work: 'Work and study' },
  languages: { da: 'Danish', en: 'English' },
  occasions: {
    start: 'At the start of the course',
    middle: 'Half-way through the course',
    end: 'At the end of the course',
    'three-months-after': 'Three months after the course',
  },
  occasion: 'During the course',
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  own: 'Our own questions, not a validated questionnaire',
  back: 'Back to check-in',

  'due.lead': (minutes) =>
    `It takes about ${inMinutes(minutes)}. You can skip anything, and only you see the answers.`,
  'due.own':
    'Our own questions are not a validated questionnaire. They only tell you something when you hold your own answers against each other.',
  'due.begin': 'Begin',
  'due.goOn': 'Go on where you left off',
  'due.done': 'Answered',
  'due.answered': (answered, of) => `Answered ${answered} of ${of}`,
  'whenever.title': 'Check in whenever you like',
  'whenever.lead': 'As often or as rarely as you please.',
  'whenever.goOn': 'Go on where you left off',
  'earlier.title': 'Your earlier answers',
  'earlier.none': 'Your answers will be here, so that you can look at them again, edit or delete them.',
  'earlier.halfDone': 'Not finished',

  part: (number, of) => `Part ${number} of ${of}`,
  question: (number, of) => `Question ${number} of ${of}`,
  'mode.one': 'Show one question at a time',
  'mode.all': 'Show all on one page',
  clear: 'Remove the answer',
  finish: 'Done',
  later: 'Go on another time',
  'open.title': (count) => (count === 1 ? 'One question has no answer' : `${count} questions have no answer`),
  'open.sum': 'The answers cannot be added up when one is missing. They are saved all the same.',
  'open.mean': 'The number will be the mean of those you have answered.',
  'open.tooFew': (mayMiss) =>
    `${mayMiss} answers may be missing. When more are, there is no mean. The answers are saved all the same.`,
  'open.single': 'That is fine. These answers are not added up.',
  'open.back': 'Go to the first without an answer',
  'open.leave': 'Leave it open',
  'thanks.title': 'Thank you, your answers are saved',
  'thanks.nothing': 'You skipped all of it, and nothing has been saved.',
  'thanks.today': 'Go to today',

  'score.sum': 'Your sum',
  'score.mean': 'Your mean',
  'score.other': 'Your number',
  'score.today': (what, score, from, to) => `${what} today is ${score} on a scale from ${from} to ${to}.`,
  'score.on': (what, day, score, from, to) =>
    `${what} on ${day} is ${score} on a scale from ${from} to ${to}.`,
  'score.note': 'The number only tells you something when you hold it against your own other numbers.',
  'score.missing': (given, of) => `It is of ${given} answers out of ${of}.`,
  'score.without': (items, score) =>
    `When you hold your numbers against each other, questions ${items} are left out. Without them the number is ${score}.`,
  'score.first': (day, score) => `The first time in this course, on ${day}, the number was ${score}.`,
  'score.firstEver': (day, score) => `The first time, on ${day}, the number was ${score}.`,
  'score.difference': (difference) => `The difference is ${difference}.`,
  'score.onlyOne': 'This is your first number. Next time you can hold the two against each other.',
  'score.open': 'The answers cannot be added up, since some are missing. They are saved as you gave them.',
  'score.unknown':
    'The answers do not fit the questions the site has now, and are not added up. They are saved as you gave them.',
  'vary.unknown':
    'Nobody has studied how much the number varies by itself from one time to the next. Small differences may mean nothing.',
  'vary.chance': (points) =>
    `Numbers like this vary by themselves. Two times can be up to ${points} apart without anything having changed.`,
  'vary.noticed': (points) =>
    `In one study it took a difference of ${points} before it felt important to people.`,
  'vary.source': (source) => `Source: ${source}.`,
  'how.title': 'How the number is added up',
  'how.sum': (lowest, highest) =>
    `Each answer counts from ${lowest} to ${highest}, and the answers are added up.`,
  'how.reversed': (items) => `Questions ${items} count the other way round.`,
  'how.times': (times) => `The sum is multiplied by ${times}.`,
  'how.mean': (lowest, highest) =>
    `Each answer counts from ${lowest} to ${highest}, and the number is the mean.`,
  'how.table': 'The sum is moved to the questionnaire’s own scale by a fixed table.',
  'all.title': 'All your numbers',
  'all.otherVersion':
    'Some answers were given to another version of the questions. They cannot be held against these.',
  'answers.title': 'Your answers, one by one',
  'answers.now': 'This time',
  'answers.first': 'The first time',
  'answers.open': 'No answer',
  'figures.title': 'Figures from studies',
  'figures.lead': 'They are for holding groups against each other, not you. They are not a diagnosis.',
  'figures.mean': (mean) => `the mean was ${mean}`,
  'figures.means': (from, to) => `the mean was between ${from} and ${to}`,
  'figures.share': (percent, atLeast) => `${percent} of 100 were at ${atLeast} or above`,
  'figures.percentile': (percent, score) => `${percent} of 100 were at ${score} or below`,
  groups: {
    'adults-denmark': 'Adults in Denmark',
    'women-denmark': 'Women in Denmark',
    'men-denmark': 'Men in Denmark',
    'healthy-adults-denmark': 'Healthy adults in Denmark',
    'stress-course-denmark': 'Participants in a stress course of a Danish municipality',
    'adults-sweden': 'Adults in Sweden',
    'women-sweden': 'Women in Sweden',
    'men-sweden': 'Men in Sweden',
    'women-england': 'Women in England',
    'men-england': 'Men in England',
    'adults-germany': 'Adults in Germany',
    'long-term-illness': 'People with long-term illness',
  },

  'sheet.version': (version) => `Version ${version}`,
  'sheet.language': (language) => `Answered in ${language}`,
  'sheet.gone': 'The site does not have these questions any more. Here are your answers as they were saved.',
  'sheet.edit': 'Edit the answers',
  'sheet.edited': 'Done editing',
  'sheet.finish': 'Finish answering',
  'sheet.deleted': 'The answers are deleted.',

  'help.lead': 'Whatever you have answered, help is there.',
  'help.link': 'Help right now',
};

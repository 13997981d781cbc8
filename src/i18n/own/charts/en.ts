import type { ChartWords } from './da.ts';

const inMinutes = (minutes: string) => (minutes === '1' ? '1 minute' : `${minutes} minutes`);
const inHours = (hours: string) => (hours === '1' ? '1 hour' : `${hours} hours`);

/** English words around the charts of "My course". */
export const en: ChartWords = {
  'table.open': 'See the numbers in a table',
  notDrawn:
    'The chart could not be fetched. All the numbers are in the table. Open the page again when you are online if you want to see them drawn.',
  day: 'Day',

  'checkIns.number': 'Your number',
  'checkIns.compared': 'Your number to compare',
  'checkIns.whole': 'All questions',
  'checkIns.comparedNote':
    'Some of the questions are not suited to comparing over time. They are left out of the chart. The number for all questions is in the table.',
  'checkIns.empty': 'There are no answers here yet. Once you have answered, you can see it here.',
  'checkIns.one': (day, number, from, to) =>
    `You have answered once, on ${day}. Your number was ${number} on a scale from ${from} to ${to}.`,
  'checkIns.several': (times, first, firstDay, last, lastDay, from, to) =>
    `You have answered ${times} times: ${first} the first time (${firstDay}) and ${last} the latest time (${lastDay}), on a scale from ${from} to ${to}.`,

  'minutes.week': 'Minutes a week',
  'minutes.month': 'Minutes a month',
  'minutes.year': 'Minutes a year',
  'minutes.inWeek': 'Week from',
  'minutes.inMonth': 'Month',
  'minutes.inYear': 'Year',
  'minutes.others': 'Other',
  'minutes.total': 'In all',
  'minutes.empty': 'There is no practice here yet. Once you have noted some, its minutes stand here.',
  'minutes.thisWeek': (minutes) => `You have practised for ${inMinutes(minutes)} this week.`,
  'minutes.all': (minutes, since) =>
    `You have practised for ${inMinutes(minutes)} in all since the week from ${since}.`,
  'minutes.withThisWeek': (minutes, all, since) =>
    `You have practised for ${inMinutes(minutes)} this week, and ${inMinutes(all)} in all since the week from ${since}.`,

  'work.title': 'Work or study',
  'work.hours': 'Hours a week of work or study',
  'work.hoursColumn': 'Hours',
  'work.can': 'What you can do, and what you believe you can do',
  'work.ability': 'How well you can work or study',
  'work.belief': 'How firmly you believe that you could manage it',
  'work.empty': 'There are no answers here yet. Once you have answered, you can see it here.',
  'work.hoursOne': (hours, day) => `You have answered once, on ${day}: ${inHours(hours)} a week.`,
  'work.hoursSeveral': (first, firstDay, last, lastDay) =>
    `${inHours(first)} a week the first time (${firstDay}) and ${inHours(last)} the latest time (${lastDay}).`,
  'work.canOne': (name, number, top) => `${name}: ${number} of ${top}.`,
  'work.canSeveral': (name, first, last, top) =>
    `${name}: ${first} of ${top} the first time, ${last} the latest time.`,

  'calendar.previous': 'Previous month',
  'calendar.next': 'Next month',
  'calendar.today': 'today',
  'calendar.practised': (minutes) => `practised for ${inMinutes(minutes)}`,
  'calendar.unit': 'min',
  'calendar.none': 'No practice noted.',
  'calendar.some': (days, minutes) => `${inMinutes(minutes)} on ${days === 1 ? 'one day' : `${days} days`}.`,
};

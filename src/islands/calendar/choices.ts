import { checkInEvents, courseWeekEvents } from '../../domain/calendar/course-events.ts';
import {
  oneLine,
  parseTimeOfDay,
  type DaysEvent,
  type TimedEvent,
  type TimeOfDay,
} from '../../domain/calendar/event.ts';
import { practiceEvents } from '../../domain/calendar/practice-times.ts';
import { placeOf, type Plan, type PlannedModule } from '../../domain/course/plan.ts';
import { laterDay, type LocalDay, type Weekday } from '../../domain/day/local-day.ts';
import type { Enrolment } from '../../domain/records/records.ts';
import type { CalendarWords } from '../../i18n/own/calendar/index.ts';

/** Minutes before the start at which a calendar reminds. */
export const REMIND = 10;
/** When the questions stand in the calendar if nobody says otherwise. */
const CHECK_IN_START = '10:00' as TimeOfDay;
/** Minutes set aside for the questions. */
const CHECK_IN_MINUTES = 10;

export const MINUTES = { least: 1, most: 240 };
export const WEEKS = { least: 1, most: 52 };
/** Weeks of practice for somebody without a course ahead: as long as the course is. */
const USUAL_WEEKS = 8;

/** What the form holds: texts as they were written, so that nothing is lost when one is wrong. */
export interface Choices {
  readonly practice: boolean;
  readonly checkIns: boolean;
  readonly courseWeeks: boolean;
  readonly title: string;
  readonly weekdays: readonly Weekday[];
  readonly start: string;
  readonly minutes: string;
  readonly weeks: string;
  readonly remind: boolean;
  readonly checkInStart: string;
  readonly checkInRemind: boolean;
}

/** Whose calendar it is. */
export interface Whose {
  readonly plan: Plan;
  readonly enrolment: Enrolment | undefined;
  readonly today: LocalDay;
}

/** What may have to be mended. */
export type Problem = 'weekdays' | 'start' | 'minutes' | 'weeks' | 'checkInStart';

/** What goes into the file. It is whole when there are no problems. */
export interface Chosen {
  readonly practice: readonly TimedEvent[];
  readonly checkIns: readonly TimedEvent[];
  readonly courseWeeks: readonly DaysEvent[];
  readonly problems: readonly Problem[];
}

/** Nothing chosen, and what each choice begins with. */
export function atFirst(whose: Whose, words: CalendarWords): Choices {
  const left = ahead(whose, words).courseWeeks.length;
  return {
    practice: false,
    checkIns: false,
    courseWeeks: false,
    title: words.usualTitle,
    weekdays: [1, 2, 3, 4, 5],
    start: '08:00',
    minutes: '20',
    weeks: String(left > 0 ? Math.min(left, WEEKS.most) : USUAL_WEEKS),
    remind: false,
    checkInStart: CHECK_IN_START,
    checkInRemind: false,
  };
}

/**
 * The events that were chosen, and what has to be mended first.
 *
 * @param uid tells this participant's practice times from anybody else's
 */
export function chosenOf(choices: Choices, whose: Whose, words: CalendarWords, uid: string): Chosen {
  const title = oneLine(choices.title) || words.usualTitle;
  const problems: Problem[] = [];
  const practice = choices.practice ? practiceOf(choices, whose, title, uid, problems) : [];
  const start = parseTimeOfDay(choices.checkInStart);
  if (choices.checkIns && !start) problems.push('checkInStart');
  return {
    practice,
    checkIns: choices.checkIns && start ? checkInsOf(whose, title, start, choices.checkInRemind) : [],
    courseWeeks: choices.courseWeeks ? courseWeeksOf(whose, title, words) : [],
    problems,
  };
}

function practiceOf(
  choices: Choices,
  { enrolment, today }: Whose,
  title: string,
  uid: string,
  problems: Problem[],
): TimedEvent[] {
  const { weekdays, remind } = choices;
  const start = parseTimeOfDay(choices.start);
  const minutes = wholeNumber(choices.minutes, MINUTES);
  const weeks = wholeNumber(choices.weeks, WEEKS);
  if (weekdays.length === 0) problems.push('weekdays');
  if (!start) problems.push('start');
  if (!minutes) problems.push('minutes');
  if (!weeks) problems.push('weeks');
  if (!start || !minutes || !weeks) return [];
  const from = laterDay(today, enrolment?.startDay ?? today);
  return practiceEvents({
    uid,
    title,
    from,
    weeks,
    weekdays,
    start,
    minutes,
    ...(remind && { remind: REMIND }),
  });
}

/** What of the course lies ahead and can be in the file. */
export function ahead(
  whose: Whose,
  words: CalendarWords,
): { readonly checkIns: readonly TimedEvent[]; readonly courseWeeks: readonly DaysEvent[] } {
  return {
    checkIns: checkInsOf(whose, words.usualTitle, CHECK_IN_START, false),
    courseWeeks: courseWeeksOf(whose, words.usualTitle, words),
  };
}

function checkInsOf(
  { plan, enrolment, today }: Whose,
  title: string,
  start: TimeOfDay,
  remind: boolean,
): TimedEvent[] {
  const times = { title, start, minutes: CHECK_IN_MINUTES, ...(remind && { remind: REMIND }) };
  return enrolment ? checkInEvents(plan, enrolment, today, times) : [];
}

/** Each week is told apart by its number alone. */
function courseWeeksOf({ plan, enrolment, today }: Whose, title: string, words: CalendarWords): DaysEvent[] {
  if (!enrolment) return [];
  return courseWeekEvents(plan, enrolment, today, (module) => {
    if (!isNumbered(module)) return title;
    const upTo = plan.modules.slice(0, (placeOf(plan, module.id) ?? 0) + 1);
    return words.weekTitle(title, upTo.filter(isNumbered).length);
  });
}

/** Getting started and the day of practice are not among the weeks that are counted. */
const isNumbered = ({ kind }: PlannedModule) => kind === 'week' || kind === 'session';

/** The whole number a text names, within its bounds; undefined otherwise. */
function wholeNumber(text: string, { least, most }: typeof MINUTES): number | undefined {
  const number = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

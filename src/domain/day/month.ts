import { addDays, parseLocalDay, weekday, type LocalDay } from './local-day.ts';

/**
 * The first day of the month so many months after the one a day is in, or before it when negative.
 *
 * @throws RangeError when that is outside the years 0–9999
 */
export function startOfMonth(day: LocalDay, monthsLater = 0): LocalDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + monthsLater;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const start = parseLocalDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
  if (start === undefined) throw new RangeError(`no month lies ${monthsLater} months from ${day}`);
  return start;
}

/** The days of a month in weeks from Monday to Sunday, with nothing where a week reaches out of it. */
export function weeksOfMonth(inMonth: LocalDay): (LocalDay | undefined)[][] {
  const first = startOfMonth(inMonth);
  const weeks: (LocalDay | undefined)[][] = [];
  for (
    let monday = addDays(first, 1 - weekday(first));
    monday < startOfMonth(first, 1);
    monday = addDays(monday, 7)
  ) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) =>
        day.startsWith(first.slice(0, 7)) ? day : undefined,
      ),
    );
  }
  return weeks;
}

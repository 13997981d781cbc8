import type { ComponentChildren } from 'preact';
import type { Moment } from '../../domain/course/change.ts';
import type { Followed } from '../../domain/course/followed.ts';
import type { CourseOutline, ModuleOutline, Outline } from '../../domain/course/outline.ts';
import type { Where } from '../../domain/course/where-now.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { TodayWords } from '../../i18n/own/today/da.ts';
import type { Lists } from '../data/records.ts';
import type { Change } from './changes.ts';

/** What the page of a day is made from. */
export const STORES = [
  'enrolments',
  'practice-log',
  'check-ins',
  'work',
  'reflections',
  'progress',
  'weekly-questions',
] as const;

/** What every part of the page knows. */
export interface Screen {
  readonly locale: Locale;
  readonly t: TodayWords;
  readonly outline: Outline;
  readonly records: Lists<(typeof STORES)[number] | 'settings'>;
  readonly gentle: boolean;
  /** What is shown to somebody who is not simply in a week of one course; fetched for them. */
  readonly others: typeof import('./OtherStates.tsx') | undefined;
  readonly today: LocalDay;
  readonly moment: () => Moment;
  /** Saves what was changed, says so, and lets it be taken back. */
  readonly change: (change: Change | undefined) => void;
}

/** A course of the site that somebody follows. */
export type FollowedCourse = Followed<CourseOutline, ModuleOutline>;

/** In a module, of whatever kind. */
export type Here = 'at' | 'day-of-practice';

/** What a part of the page about one course is given. */
export interface CourseProps<Kind extends Where['kind'] = Where['kind']> {
  readonly screen: Screen;
  readonly followed: Omit<FollowedCourse, 'where'> & {
    readonly where: Extract<Where<ModuleOutline>, { kind: Kind }>;
  };
  /** What was noted today, below what there is to do. */
  readonly noted?: ComponentChildren;
}

import type { ModuleOutline } from '../../domain/course/outline.ts';
import type { Where } from '../../domain/course/where-now.ts';
import { addDays } from '../../domain/day/local-day.ts';
import { formatNearDay } from '../../i18n/format.ts';
import type { Screen } from './screen.ts';

/** The heading of a course today: the module, or how it stands with the course. */
export function headingOf({ locale, t, today }: Screen, where: Where<ModuleOutline>): string {
  switch (where.kind) {
    case 'before-start':
      return where.daysToGo === 1
        ? t['before.tomorrow']
        : t['before.on'](formatNearDay(locale, addDays(today, where.daysToGo)));
    case 'paused':
      return t['paused.title'];
    case 'away':
      return t['away.title'];
    case 'unplaced':
      return t['unplaced.title'];
    case 'after-end':
      return t['ended.title'];
    default:
      return where.module.title;
  }
}

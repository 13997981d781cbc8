import { isGoingOn } from '../../domain/course/going-on.ts';
import { there } from '../../domain/records/edit.ts';
import { settingOf } from '../../domain/records/settings.ts';
import { isLocale } from '../../i18n/locales.ts';
import { onChange } from '../../storage/changes.ts';
import { readStores } from '../../storage/read.ts';
import { momentNow } from '../data/moment.ts';
import { followChecklist } from './checklist.ts';
import type { Kept } from './kept.ts';
import { followReading } from './reading.ts';
import { followReflection } from './reflection.ts';
import { say } from './say.ts';

const STORES = ['enrolments', 'reflections', 'progress', 'settings'] as const;

/**
 * Fills a text with what is kept of it, and keeps what is written from now on.
 *
 * @param article the text, with its course and module in `data-course` and `data-module`
 */
export async function keep(article: HTMLElement): Promise<void> {
  const locale = [document.documentElement.lang].find(isLocale) ?? 'da';
  const { course = '', module = '' } = article.dataset;
  let kept: Kept | undefined;

  const page = {
    locale,
    ref: `${course}/${module}`,
    kept: () => kept,
    moment: () => momentNow(kept?.boundary),
  };
  const parts = [
    ...[...article.querySelectorAll<HTMLTextAreaElement>('[data-reflect]')].map((field) =>
      followReflection(field, page),
    ),
    ...[...article.querySelectorAll<HTMLElement>('.checklist')].map((list) => followChecklist(list, page)),
  ];
  const showReading = followReading(article, page);

  const load = async () => {
    try {
      kept = await read(course);
    } catch (error) {
      say(article.querySelector('[data-said]'), locale, { state: 'problem', error });
      return;
    }
    for (const show of parts) show();
    showReading();
  };
  onChange(() => void load());
  await load();
}

async function read(course: string): Promise<Kept> {
  const { enrolments, reflections, progress, settings } = (await readStores(STORES)).records;
  return {
    enrolment: there(enrolments).find((one) => one.course === course && isGoingOn(one)),
    reflections: there(reflections),
    progress: there(progress),
    boundary: settingOf(settings, 'day-boundary'),
  };
}

import { latestProgress } from '../../domain/course/kept-texts.ts';
import { GO_ON } from '../../domain/reading.ts';
import { made } from '../../domain/records/edit.ts';
import { write } from '../../storage/store.ts';
import { newId } from '../data/new-id.ts';
import type { KeepingPage } from './kept.ts';

/**
 * Keeps which sections have been read, for somebody who takes the course: a section is read when its
 * end has come into view.
 *
 * @returns goes to the first section that has not been read, once, if the address asks for it
 */
export function followReading(article: HTMLElement, page: KeepingPage): () => void {
  const headings = [...article.querySelectorAll<HTMLElement>('.prose > h2[id]')];
  const refOf = (heading: HTMLElement) => `${page.ref}#${heading.id}`;
  const isRead = (heading: HTMLElement) =>
    latestProgress(page.kept()?.progress ?? [], 'section', refOf(heading)) !== undefined;
  const noted = new Set<HTMLElement>();

  const end = (heading: HTMLElement) => {
    const next = headings[headings.indexOf(heading) + 1];
    return next ?? article.querySelector<HTMLElement>('.prose > :last-child') ?? heading;
  };
  const watcher = new IntersectionObserver((seen) => {
    if (!page.kept()?.enrolment) return;
    const ends = new Set(seen.filter((one) => one.isIntersecting).map((one) => one.target));
    const read = headings.filter((one) => ends.has(end(one)) && !isRead(one) && !noted.has(one));
    if (read.length === 0) return;
    for (const one of read) noted.add(one);
    const { at } = page.moment();
    const records = read.map((one) => ({
      ...made(newId(), at),
      of: 'section' as const,
      ref: refOf(one),
      done: true,
    }));
    // Where somebody has read to is no loss when it cannot be kept, and nothing to disturb them with.
    void write('progress', records).catch(() => undefined);
  });

  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    for (const place of new Set(headings.map(end))) watcher.observe(place);
    if (location.hash !== GO_ON) return;
    const next = headings.find((one) => !isRead(one));
    if (!next || next === headings[0]) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView();
  };
}

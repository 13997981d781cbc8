import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';

const PAGES = [
  { page: 'notes', name: 'notes', what: 'notesWhat' },
  { page: 'check-in', name: 'checkIn', what: 'checkInWhat' },
  { page: 'conversation', name: 'conversation', what: 'conversationWhat' },
  { page: 'my-data', name: 'myData', what: 'myDataWhat' },
] as const;

/** The pages around this one, and what each is for. */
export function Links({ locale }: { readonly locale: Locale }) {
  const t = myCourseWords(locale);
  return (
    <nav class="my-course-links no-print" aria-label={t.more}>
      <ul role="list">
        {PAGES.map(({ page, name, what }) => (
          <li key={page}>
            <a href={href(ownAddress(locale, page))}>{t[name]}</a>
            <span class="quiet">{t[what]}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

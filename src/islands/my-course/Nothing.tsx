import { myCourseWords } from '../../i18n/own/my-course/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';

/** What somebody sees who has not noted anything: what will be here, and where to begin. */
export function Nothing({ locale }: { readonly locale: Locale }) {
  const t = myCourseWords(locale);
  return (
    <section class="card">
      <h2>{t['empty.title']}</h2>
      <p>{t['empty.what']}</p>
      <ul>
        <li>{t['empty.practice']}</li>
        <li>{t['empty.checkIns']}</li>
        <li>{t['empty.work']}</li>
      </ul>
      <a class="button" href={href(ownAddress(locale, 'today'))}>
        {t['empty.toToday']}
      </a>
    </section>
  );
}

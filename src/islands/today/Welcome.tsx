import { shortest } from '../../domain/course/practice-of-day.ts';
import { folderAddress, ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { Noting } from './Noting.tsx';
import type { Screen } from './screen.ts';

/** So many practices are enough to choose from. */
const MOST = 3;

interface Props {
  readonly screen: Screen;
  /** Whether something was followed that the site does not have any more. */
  readonly isUnknown: boolean;
}

/** For somebody who follows no course: what this page is for, and practising all the same. */
export function Welcome({ screen, isUnknown }: Props) {
  const { locale, t, outline } = screen;
  return (
    <>
      <section>
        <h2>{t['welcome.title']}</h2>
        {isUnknown && <p>{t['welcome.unknown']}</p>}
        <p>{t['welcome.what']}</p>
        <a class="button go" href={href(ownAddress(locale, 'start'))}>
          {t['welcome.begin']}
        </a>
      </section>
      <section>
        <h2>{t['welcome.practise']}</h2>
        <p>{t['welcome.practiseNote']}</p>
        <ul class="modules">
          {shortest(outline.practices, MOST).map(({ practice, minutes }) => (
            <li key={practice.id}>
              <a href={href(practice.address ?? '')}>{t.practice(practice.title, minutes)}</a>
            </li>
          ))}
          <li>
            <a href={href(folderAddress(locale, 'practices'))}>{t['practices.all']}</a>
          </li>
        </ul>
        <Noting screen={screen} />
      </section>
    </>
  );
}

import { there } from '../../domain/records/edit.ts';
import { inventory } from '../../domain/records/inventory.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { Outdated } from '../shared/Outdated.tsx';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { Erase } from './Erase.tsx';
import { Restore } from './Restore.tsx';
import { Safety } from './Safety.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { SetAsideRecords } from './SetAsideRecords.tsx';
import { useData } from './use-data.ts';
import { WhatIsKept } from './WhatIsKept.tsx';

interface Props {
  readonly locale: Locale;
  /** The site's name and whose it is; it goes into copies. */
  readonly site: string;
}

/**
 * Everything of the participant's: to see, take along, bring back and erase. It reads by itself and not
 * through `Participant`, since here deleted and unreadable records count, and what cannot be read can
 * still be erased.
 */
export function MyDataPage({ locale, site }: Props) {
  const t = myDataWords(locale);
  const data = useData();
  const ready = data.state === 'ready' ? data : undefined;
  const holdings = ready && inventory(ready.set);
  const something = holdings?.some(({ count, deleted }) => count + deleted > 0);
  return (
    <>
      <Outdated locale={locale} />
      {data.state === 'loading' && <p class="quiet">{sharedWords(locale).loading}</p>}
      {data.state === 'problem' && <ProblemNote locale={locale} kind={data.kind} again={data.again} />}
      {ready && holdings && (
        <WhatIsKept locale={locale} holdings={holdings} taken={ready.taken} again={data.again} />
      )}
      {ready && <SetAsideRecords locale={locale} aside={ready.aside} again={data.again} />}
      {ready && something && <Safety locale={locale} settings={there(ready.set.settings)} />}
      {something && (
        <section aria-labelledby="copy">
          <h2 id="copy">{t['copy.title']}</h2>
          <p>{t['copy.what']}</p>
          <SaveCopy locale={locale} site={site} />
        </section>
      )}
      {ready && <Restore locale={locale} set={ready.set} site={site} />}
      {(ready ?? (data.state === 'problem' && data.kind !== 'unavailable')) && (
        <Erase
          locale={locale}
          held={
            ready &&
            holdings && { holdings, aside: ready.aside.map(({ store }) => store), taken: ready.taken }
          }
          site={site}
        />
      )}
    </>
  );
}

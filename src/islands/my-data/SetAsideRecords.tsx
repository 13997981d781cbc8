import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import type { SetAside } from '../../storage/schema.ts';
import { setAsideText } from '../../storage/set-aside-text.ts';
import { eraseSetAside } from '../../storage/erase-some.ts';
import { download } from '../data/download.ts';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { Confirm } from './Confirm.tsx';
import { dayOf } from './day-of.ts';
import { Said } from './Said.tsx';
import { RawRecord } from './RawRecord.tsx';

/** How many are shown one by one; all are in the file. */
const SHOWN = 50;

interface Props {
  readonly locale: Locale;
  readonly aside: readonly SetAside[];
  /** Reads everything once more. */
  readonly again: () => void;
}

/** The records that could not be read: how many, why, and as they were found. */
export function SetAsideRecords({ locale, aside, again }: Props) {
  const t = myDataWords(locale);
  const [saved, setSaved] = useState('');
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  const [kind, setKind] = useState<ProblemKind>();

  function save() {
    const name = `${t['aside.file']}-${dayOf(new Date().toISOString())}.json`;
    download(name, setAsideText(aside));
    setSaved(name);
  }
  async function erase() {
    setKind(undefined);
    try {
      await eraseSetAside();
      setAsking(false);
      setErased(true);
    } catch (error) {
      setKind(problemOf(error).kind);
    }
  }
  if (aside.length === 0) return erased ? <Said words={t['aside.erase.done']} /> : null;
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">{t['aside.title']}</h2>
      <p>
        <strong>{t['aside.count'](aside.length)}</strong> {t['aside.why']}
      </p>
      <p>{t['aside.copy']}</p>
      <p class="actions">
        <button type="button" class="button plain" onClick={save}>
          {t['aside.save']}
        </button>
        <button type="button" class="text-button" onClick={again}>
          {sharedWords(locale).again}
        </button>
        <button type="button" class="text-button" onClick={() => setAsking(true)}>
          {t['aside.erase']}
        </button>
      </p>
      <p role="status">{saved && t['aside.saved'](saved)}</p>
      {asking && (
        <Confirm
          title={t['aside.erase.title']}
          yes={t['erase.yes']}
          no={t['erase.no']}
          onYes={() => void erase()}
          onNo={() => setAsking(false)}
        >
          <p>{t['aside.copy']}</p>
        </Confirm>
      )}
      {kind && <ProblemNote locale={locale} kind={kind} again={() => void erase()} />}
      {aside.slice(0, SHOWN).map((one) => (
        <RawRecord key={one.id} locale={locale} one={one} />
      ))}
      {aside.length > SHOWN && <p>{t['aside.more'](aside.length - SHOWN)}</p>}
    </section>
  );
}

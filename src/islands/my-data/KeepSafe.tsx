import { useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import type { Setting } from '../../domain/records/records.ts';
import { chosen, settingOf } from '../../domain/records/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { keepSafeWords } from '../../i18n/own/keep-safe/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { hasData } from '../../storage/mirror.ts';
import { useSave } from '../data/save.ts';
import { href } from '../shared/href.ts';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { PersistenceWords } from './PersistenceWords.tsx';
import { usePersistence } from './persistence.ts';

interface Props {
  readonly locale: Locale;
  readonly settings: readonly Setting[];
  readonly moment: () => Moment;
}

/**
 * Offers, once something is saved, to ask the browser for lasting storage: why, and what it answered.
 * It is offered until it has been answered, and the browser is never asked unasked.
 */
export function KeepSafe({ locale, settings, moment }: Props) {
  const t = keepSafeWords(locale);
  const { state, ask } = usePersistence();
  const { saving, save } = useSave();
  // The answer stays to be read although the offer has been answered.
  const [asked, setAsked] = useState(false);
  const [closed, setClosed] = useState(false);

  const answered = () => save({ settings: [chosen(settings, 'persistence-offered', true, moment().at)] });
  async function askBrowser() {
    setAsked(true);
    await ask();
    await answered();
  }
  async function notNow() {
    if (await answered()) setClosed(true);
  }

  const offered = settingOf(settings, 'persistence-offered') === true;
  if (closed || (!asked && (offered || state !== 'open' || !hasData()))) return null;
  return (
    <section class="card" aria-labelledby="keep-safe">
      <h2 id="keep-safe">{t.title}</h2>
      <PersistenceWords locale={locale} state={state} />
      {saving.state === 'problem' && (
        <ProblemNote locale={locale} kind={saving.kind} again={() => void answered()} />
      )}
      <p class="actions">
        {state === 'open' && (
          <>
            <button type="button" class="button plain" onClick={() => void askBrowser()}>
              {t.ask}
            </button>
            <button type="button" class="text-button" onClick={() => void notNow()}>
              {t.notNow}
            </button>
          </>
        )}
        {state === 'refused' && (
          <a class="alone" href={href(ownAddress(locale, 'my-data'))}>
            {t.myData}
          </a>
        )}
        {(state === 'granted' || state === 'refused') && (
          <button type="button" class="text-button" onClick={() => setClosed(true)}>
            {sharedWords(locale).close}
          </button>
        )}
      </p>
    </section>
  );
}

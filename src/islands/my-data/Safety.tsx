import type { Setting } from '../../domain/records/records.ts';
import { chosen } from '../../domain/records/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { keepSafeWords } from '../../i18n/own/keep-safe/index.ts';
import { momentNow } from '../data/moment.ts';
import { useSave } from '../data/save.ts';
import { PersistenceWords } from './PersistenceWords.tsx';
import { usePersistence } from './persistence.ts';

interface Props {
  readonly locale: Locale;
  readonly settings: readonly Setting[];
}

/** Whether what is kept will stay, and the way to ask the browser for it. Only there when something is kept. */
export function Safety({ locale, settings }: Props) {
  const t = keepSafeWords(locale);
  const { state, ask } = usePersistence();
  const { save } = useSave();

  async function askBrowser() {
    await ask();
    // So that nobody is offered it again; should it not be saved, they are.
    await save({ settings: [chosen(settings, 'persistence-offered', true, momentNow().at)] });
  }
  return (
    <section aria-labelledby="safe">
      <h2 id="safe">{t.title}</h2>
      <PersistenceWords locale={locale} state={state} />
      {state === 'open' && (
        <p class="actions">
          <button type="button" class="button plain" onClick={() => void askBrowser()}>
            {t.ask}
          </button>
        </p>
      )}
    </section>
  );
}

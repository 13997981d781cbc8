import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import type { Held } from './gone.ts';
import type { Erasable } from './use-erase.ts';

interface Props {
  readonly locale: Locale;
  readonly held: Held;
  readonly onAsk: (what: Erasable) => void;
}

/** Folded away: one button for each kind there is, and one for what was deleted before. */
export function EraseSome({ locale, held: { holdings, aside }, onAsk }: Props) {
  const t = myDataWords(locale);
  const kinds = holdings.filter(({ store, count, deleted }) => count + deleted > 0 || aside.includes(store));
  return (
    <details>
      <summary>{t['erase.some']}</summary>
      <ul class="erasable">
        {holdings.some(({ deleted }) => deleted > 0) && (
          <li>
            <button type="button" class="text-button" onClick={() => onAsk('deleted')}>
              {t['erase.deleted']}
            </button>
          </li>
        )}
        {kinds.map(({ store }) => (
          <li key={store}>
            <button type="button" class="text-button" onClick={() => onAsk(store)}>
              {t['erase.one'](t.kinds[store])}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

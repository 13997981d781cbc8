import type { Locale } from '../../i18n/locales.ts';
import { keepSafeWords } from '../../i18n/own/keep-safe/index.ts';
import type { Persistence } from './persistence.ts';

interface Props {
  readonly locale: Locale;
  readonly state: Persistence;
}

/** How it stands with lasting storage, in words; an answer of the browser's is read out. */
export function PersistenceWords({ locale, state }: Props) {
  const t = keepSafeWords(locale);
  return (
    <>
      {(state === 'open' || state === 'asking') && (
        <p>
          {t.why} {t.offer}
        </p>
      )}
      <div role="status" class="stack">
        {state === 'asking' && <p>{t.asking}</p>}
        {(state === 'granted' || state === 'refused') && (
          <p>
            <strong>{t[state]}</strong> {t[`${state}.what`]}
          </p>
        )}
        {state === 'unsupported' && <p>{t.unsupported}</p>}
      </div>
    </>
  );
}

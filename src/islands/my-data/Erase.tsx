import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { Confirm } from './Confirm.tsx';
import { EraseSome } from './EraseSome.tsx';
import { EraseState } from './EraseState.tsx';
import { goneInWords, isNothing, type Held } from './gone.ts';
import { SaveCopy } from './SaveCopy.tsx';
import { useErase, type Erasable } from './use-erase.ts';

interface Props {
  readonly locale: Locale;
  /** What there is; missing when it could not be read, and can be erased all the same. */
  readonly held: Held | undefined;
  /** The site's name; it goes into copies. */
  readonly site: string;
}

/** Erases one kind or everything, after asking once more. */
export function Erase({ locale, held, site }: Props) {
  const t = myDataWords(locale);
  const [asked, setAsked] = useState<Erasable>();
  const { erasing, erase } = useErase();
  const nothing = held !== undefined && isNothing(held);

  function goOn(what: Erasable) {
    setAsked(undefined);
    void erase(what);
  }
  return (
    <section aria-labelledby="erase">
      <h2 id="erase" class={nothing ? 'visually-hidden' : ''}>
        {t['erase.title']}
      </h2>
      {!nothing && (
        <>
          <p>{t['erase.what']}</p>
          <p class="actions">
            <button type="button" class="button plain" onClick={() => setAsked('everything')}>
              {t['erase.everything']}
            </button>
          </p>
          {held && <EraseSome locale={locale} held={held} onAsk={setAsked} />}
        </>
      )}
      {asked && !nothing && (
        <Confirm
          key={asked}
          title={titleOf(asked)}
          yes={asked === 'everything' ? t['erase.yes.everything'] : t['erase.yes']}
          no={t['erase.no']}
          onYes={() => goOn(asked)}
          onNo={() => setAsked(undefined)}
        >
          <p>{held ? goneInWords(t, locale, asked, held) : t['erase.gone.unknown']}</p>
          {held && (
            <>
              <p>{t['erase.first']}</p>
              <SaveCopy locale={locale} site={site} />
            </>
          )}
        </Confirm>
      )}
      <EraseState locale={locale} erasing={erasing} nothing={nothing} again={goOn} />
    </section>
  );

  function titleOf(what: Erasable): string {
    if (what === 'everything' || what === 'deleted') return t[`erase.${what}.title`];
    return t['erase.one.title'](t.kinds[what]);
  }
}

import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { SET_ASIDE, type SetAside } from '../../storage/schema.ts';
import { setAsideText } from '../../storage/set-aside-text.ts';

interface Props {
  readonly locale: Locale;
  readonly one: SetAside;
}

/** One record that could not be read, as it was found; written out only when it is unfolded, since it may be long. */
export function RawRecord({ locale, one }: Props) {
  const t = myDataWords(locale);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t['aside.one'](one.store === SET_ASIDE ? t['aside.unknown'] : t.kinds[one.store])}</summary>
      {open && (
        <>
          <p>{t['aside.reason'](one.reason)}</p>
          <pre class="raw">{setAsideText([one])}</pre>
        </>
      )}
    </details>
  );
}

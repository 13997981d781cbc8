import { useEffect, useState } from 'preact/hooks';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { whenOutdated } from '../../storage/open.ts';

/** Said when a newer version of the site has taken the data over in another tab. Nothing is reloaded unasked: something may stand here unsaved. */
export function Outdated({ locale }: { readonly locale: Locale }) {
  const t = sharedWords(locale);
  const [outdated, setOutdated] = useState(false);
  useEffect(() => whenOutdated(() => setOutdated(true)), []);
  if (!outdated) return null;
  return (
    <div class="notice" role="alert">
      <p class="notice-title">{t['outdated.title']}</p>
      <p>{t['outdated.what']}</p>
      <button type="button" class="button plain" onClick={() => location.reload()}>
        {t['outdated.reload']}
      </button>
    </div>
  );
}

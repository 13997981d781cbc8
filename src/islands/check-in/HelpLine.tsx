import { checkInWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { href } from '../shared/href.ts';

/** The way to help, the same whatever was answered. */
export function HelpLine({ locale, help }: { readonly locale: Locale; readonly help: string }) {
  const t = checkInWords(locale);
  return (
    <p class="check-in-help">
      {t['help.lead']}{' '}
      <a class="alone" href={href(help)}>
        {t['help.link']}
      </a>
    </p>
  );
}

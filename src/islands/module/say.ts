import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { problemOf } from '../../storage/problem.ts';

export type Said =
  { readonly state: 'idle' | 'saving' | 'saved' } | { readonly state: 'problem'; readonly error: unknown };

/** Says how it went with saving, in the place made for it. */
export function say(place: HTMLElement | null, locale: Locale, how: Said): void {
  if (!place) return;
  const t = sharedWords(locale);
  place.classList.toggle('notice', how.state === 'problem');
  if (how.state === 'problem') {
    const { kind } = problemOf(how.error);
    place.textContent = `${t[`problem.${kind}.title`]}. ${t[`problem.${kind}.what`]}`;
  } else place.textContent = how.state === 'idle' ? '' : t[how.state];
}

import { site } from '../../catalogue/settings.ts';
import { manifestFor } from '../../catalogue/manifest.ts';
import { ROOT_LOCALE, type Locale } from '../../i18n/locales.ts';
import { rootParam } from '../../i18n/routes.ts';

export function getStaticPaths() {
  return site.languages
    .filter((locale) => locale !== ROOT_LOCALE)
    .map((locale) => ({ params: { root: rootParam(locale) }, props: { locale } }));
}

export const GET = ({ props }: { props: { locale: Locale } }) => manifestFor(props.locale);

import { ROOT_LOCALE } from '../i18n/locales.ts';
import { manifestFor } from '../catalogue/manifest.ts';

export const GET = () => manifestFor(ROOT_LOCALE);

import { relativeAddress } from '../domain/address.ts';
import { LOCALE_ROOTS, type Locale } from '../i18n/locales.ts';
import { ownAddress } from '../i18n/routes.ts';
import { GROUNDS } from '../schemas/site.ts';
import { site } from './settings.ts';
import { pageById } from './texts.ts';

/** What an installed copy of the site is called and looks like, in one language. */
export async function manifestFor(locale: Locale): Promise<Response> {
  const own = `${LOCALE_ROOTS[locale]}manifest.webmanifest`;
  const at = (address: string) => relativeAddress(own, address);
  const front = await pageById('front', locale);
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: at(`/icons/${purpose === 'any' ? 'icon' : 'maskable'}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const screenshot = (name: string, sizes: string, form: 'narrow' | 'wide') => ({
    src: at(`/screenshots/${locale}-${name}.png`),
    sizes,
    type: 'image/png',
    form_factor: form,
    label: front?.entry.data.title,
  });
  // No "id": it would be taken from the host's root, and two sites on one host would be one app.
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: front?.entry.data.description,
    lang: locale,
    dir: 'ltr',
    // Whoever has put it on their phone has been welcomed already.
    start_url: at(ownAddress(locale, 'today')),
    scope: at('/'),
    display: 'standalone',
    background_color: GROUNDS.light,
    theme_color: GROUNDS.light,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
    screenshots: [screenshot('narrow', '780x1688', 'narrow'), screenshot('wide', '1280x800', 'wide')],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
}

import { parse } from 'yaml';
import type { LogOutline } from '../domain/course/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import { LOCALES } from '../i18n/locales.ts';
import { folderAddress } from '../i18n/routes.ts';
import { logSchema } from '../schemas/log.ts';

/** Files as text, by path. */
const files: Record<string, string> = import.meta.glob('../../content/logs/*/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const byLocale = new Map<Locale, LogOutline[]>(LOCALES.map((locale) => [locale, []]));
for (const [path, text] of Object.entries(files)) {
  const [id = '', file = ''] = path.split('/').slice(-2);
  const locale = LOCALES.find((one) => `${one}.yaml` === file);
  if (!locale) continue;
  const { slug, title, lead, fields } = logSchema.parse(parse(text));
  byLocale.get(locale)?.push({
    id,
    title,
    lead,
    address: folderAddress(locale, 'logs', slug),
    fields: fields.map(({ hint, ...field }) => ({ ...field, ...(hint !== undefined && { hint }) })),
  });
}

/** Every private log in a language, by id. */
export function logsIn(locale: Locale): readonly LogOutline[] {
  return byLocale.get(locale) ?? [];
}

/** The log with this id in a language. */
export function logById(id: string, locale: Locale): LogOutline | undefined {
  return logsIn(locale).find((log) => log.id === id);
}

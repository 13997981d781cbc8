import { parse } from 'yaml';
import type { LogOutline } from '../domain/course/outline.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { folderAddress } from '../i18n/routes.ts';
import { logSchema } from '../schemas/log.ts';
import { courses } from './settings.ts';

/** Files as text, by path. */
const files: Record<string, string> = import.meta.glob('../../content/logs/*/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const logs = Object.entries(files).flatMap(([path, text]) => {
  const [id = '', file = ''] = path.split('/').slice(-2);
  const locale = LOCALES.find((one) => `${one}.yaml` === file);
  if (!locale) return [];
  const { slug, title, lead, fields } = logSchema.parse(parse(text));
  const outline: LogOutline = {
    id,
    title,
    lead,
    address: folderAddress(locale, 'logs', slug),
    fields: fields.map(({ hint, ...field }) => ({ ...field, ...(hint !== undefined && { hint }) })),
  };
  return [{ locale, outline }];
});

/** Every private log in a language: those of the courses in the order of their plans, then any others. */
export function logsIn(locale: Locale): LogOutline[] {
  const planned = courses.flatMap(({ modules }) => modules.flatMap(({ log }) => log ?? []));
  const rank = ({ id }: LogOutline) => (planned.includes(id) ? planned.indexOf(id) : planned.length);
  return logs
    .filter((log) => log.locale === locale)
    .map(({ outline }) => outline)
    .sort((one, other) => rank(one) - rank(other));
}

/** The log with this id in a language. */
export function logById(id: string, locale: Locale): LogOutline | undefined {
  return logsIn(locale).find((log) => log.id === id);
}

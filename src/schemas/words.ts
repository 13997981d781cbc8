import { z } from 'zod';
import { LOCALES, type Locale } from '../i18n/locales.ts';

/** An id: small letters, digits and single hyphens. Ids outlive titles, files and order. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens, e.g. "week-1"');

/** The last part of an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters without æ, ø and å, digits and hyphens, e.g. "uge-1"');

/** A sentence or a name: something to read, without a line break. */
export const line = z
  .string()
  .trim()
  .min(1, 'some words')
  .regex(/^[^\n]*$/, 'one line');

/** The same words in every language. */
export const everyLanguage = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, line])) as Record<Locale, typeof line>,
);

/** Whole minutes of a practice. */
export const minutes = z.int().min(1).max(120);

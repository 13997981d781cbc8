import type { Names } from '../../domain/course/outline.ts';
import type { Practised } from '../../domain/practice/offered.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What something practised is called; a practice that the site no longer has was one of its practices. */
export function practisedName(
  locale: Locale,
  { practices }: Pick<Names, 'practices'>,
  practised: Practised,
): string {
  if ('name' in practised) return practised.name;
  const practice = practices.find(({ id }) => id === practised.id);
  return practice?.title ?? notingWords(locale).formerPractice;
}

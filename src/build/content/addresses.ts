import { folderAddress, OWN_PAGES, ownAddress, pageAddress } from '../../i18n/routes.ts';
import type { TextKind } from '../../schemas/tags.ts';
import type { Content, Text } from './read.ts';

/** An address and what stands there: a text, or one of the site's own lists. */
export interface Taken {
  readonly address: string;
  readonly text?: { readonly file: string; readonly kind: TextKind | 'log' };
  /** Set while the text is still to be written, and has no page. */
  readonly coming?: boolean;
}

/** Whether the site shows a text: in a language, and as part of a course, that its settings offer. */
export function isOffered({ site }: Content, { kind, locale, owner }: Text<object>): boolean {
  return Boolean(
    site?.value.languages.includes(locale) && (kind !== 'module' || site.value.courses.includes(owner)),
  );
}

/** Every address that is taken in the site, counted from its root. */
export function takenAddresses(content: Content): Taken[] {
  const { languages, courses } = content.site?.value ?? { languages: [], courses: [] };
  const lists = languages.flatMap((locale) => [
    folderAddress(locale, 'courses'),
    folderAddress(locale, 'practices'),
    ...courses.map((id) => folderAddress(locale, 'courses', id)),
    ...OWN_PAGES.map((page) => ownAddress(locale, page)),
  ]);
  const texts: (Taken & { text: Text<object> })[] = [
    ...content.pages.map((text) => ({ text, address: pageAddress(text.locale, text.slug) })),
    ...content.modules.map((text) => ({
      text,
      address: folderAddress(text.locale, 'courses', text.owner, text.slug),
      coming: text.frontmatter.coming === true,
    })),
    ...content.scripts.map((text) => ({
      text,
      address: folderAddress(text.locale, 'practices', text.frontmatter.slug),
      coming: text.frontmatter.coming === true,
    })),
  ];
  return [
    ...lists.map((address) => ({ address })),
    ...texts.filter(({ text }) => isOffered(content, text)),
    ...content.logs
      .filter(({ locale }) => languages.some((language) => language === locale))
      .map(({ locale, file, value }) => ({
        address: folderAddress(locale, 'logs', value.slug),
        text: { file, kind: 'log' as const },
      })),
  ];
}

/** Every address at which the site has a page. */
export function addressesOf(content: Content): Set<string> {
  return new Set(takenAddresses(content).flatMap(({ address, coming }) => (coming ? [] : address)));
}

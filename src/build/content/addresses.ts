import { folderAddress, OWN_PAGES, ownAddress, pageAddress } from '../../i18n/routes.ts';
import type { Content, Text } from './read.ts';

/** An address and what stands there: a text, or one of the site's own lists. */
export interface Taken {
  readonly address: string;
  readonly text?: Text<object>;
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
  const texts: Taken[] = [
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
    ...texts.filter(({ text }) => !text || isOffered(content, text)),
  ];
}

/** Every address at which the site has a page. */
export function addressesOf(content: Content): Set<string> {
  return new Set(takenAddresses(content).flatMap(({ address, coming }) => (coming ? [] : address)));
}

import { folderAddress, pageAddress } from '../../i18n/routes.ts';
import type { Content } from './read.ts';

/** Every address that the content gives the site, from the site's root. */
export function addressesOf(content: Content): Set<string> {
  const languages = content.site?.value.languages ?? [];
  return new Set([
    ...content.pages.map(({ locale, slug }) => pageAddress(locale, slug)),
    ...languages.flatMap((locale) => [
      folderAddress(locale, 'courses'),
      folderAddress(locale, 'practices'),
      ...content.courses.map(({ value }) => folderAddress(locale, 'courses', value.id)),
    ]),
    ...content.modules
      .filter(({ frontmatter }) => !frontmatter.coming)
      .map(({ locale, owner, slug }) => folderAddress(locale, 'courses', owner, slug)),
    ...content.scripts
      .filter(({ frontmatter }) => !frontmatter.coming)
      .map(({ locale, frontmatter }) => folderAddress(locale, 'practices', frontmatter.slug)),
  ]);
}

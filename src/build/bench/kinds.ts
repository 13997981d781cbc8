import { ROOT_LOCALE } from '../../i18n/locales.ts';
import { folderAddress, OWN_PAGES, ownAddress, pageAddress } from '../../i18n/routes.ts';
import type { ModuleFrontmatter } from '../../schemas/frontmatter.ts';
import { readContent, type Text } from '../content/read.ts';
import { Stop } from '../step.ts';

/** A page of each kind, by what it is, and the module among them. */
export interface Kinds {
  /** The address of each from the site's root. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The address of the module. */
  readonly module: string;
  /** Its file below the project. */
  readonly source: string;
}

/** Picks a page of each kind from the content, in the language at the site's root. */
export function pickKinds(root: string): Kinds {
  const content = readContent(root);
  const here = <T extends Text<{ coming?: true | undefined }>>(texts: readonly T[]) =>
    texts.find(({ locale, frontmatter }) => locale === ROOT_LOCALE && !frontmatter.coming);
  const module: Text<ModuleFrontmatter> | undefined = here(content.modules);
  const practice = here(content.scripts);
  if (!module || !practice) throw new Stop('There is no module or no practice to measure.');
  const folder = (...slugs: string[]) => folderAddress(ROOT_LOCALE, 'courses', ...slugs);
  const pages = content.pages.filter(({ locale }) => locale === ROOT_LOCALE);
  return {
    addresses: {
      ...Object.fromEntries(
        pages.map(({ frontmatter, slug }) => [frontmatter.page, pageAddress(ROOT_LOCALE, slug)]),
      ),
      ...Object.fromEntries(OWN_PAGES.map((page) => [page, ownAddress(ROOT_LOCALE, page)])),
      courses: folder(),
      course: folder(module.owner),
      module: folder(module.owner, module.slug),
      practices: folderAddress(ROOT_LOCALE, 'practices'),
      practice: folderAddress(ROOT_LOCALE, 'practices', practice.frontmatter.slug),
    },
    module: folder(module.owner, module.slug),
    source: module.file,
  };
}

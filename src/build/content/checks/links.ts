import { isRootAddress } from '../../../domain/address.ts';
import { LOCALE_ROOTS, LOCALES, ROOT_LOCALE } from '../../../i18n/locales.ts';
import { lineOf, walk } from '../../../schemas/mdx.ts';
import { addressesOf, isOffered } from '../addresses.ts';
import { closest, type Finding } from '../finding.ts';
import type { Content } from '../read.ts';
import { allTexts } from '../texts.ts';

/** Links that lead nowhere, to another language, or are not written from the site's root. */
export function checkLinks(content: Content): Finding[] {
  const addresses = addressesOf(content);
  const findings: Finding[] = [];
  for (const text of allTexts(content).filter((one) => isOffered(content, one))) {
    walk(text.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const worry = worryAbout(node.url ?? '', text.locale, addresses);
      if (worry) findings.push({ file: text.file, line: lineOf(node), ...worry });
    });
  }
  return findings;
}

function worryAbout(
  url: string,
  locale: string,
  addresses: Set<string>,
): Omit<Finding, 'file' | 'line'> | undefined {
  if (/^(https:|mailto:|tel:)/.test(url)) return undefined;
  if (!isRootAddress(url)) {
    return {
      problem: `The link "${url}" is not an address this site can use.`,
      remedy:
        "Write an address from the site's root, e.g. /hjaelp/, or a whole one that begins with https://.",
    };
  }
  const page = url.replace(/[?#].*$/, '');
  if (!addresses.has(page)) {
    const near = addresses.has(`${page}/`) ? `${page}/` : closest(page, addresses);
    return {
      problem: `The link "${url}" leads to a page that is not there.`,
      remedy: near ? `Did you mean "${near}"?` : 'Take the link out, or link to a page that is there.',
    };
  }
  if (localeOf(page) !== locale) {
    return {
      problem: `The link "${url}" leads to a page in another language.`,
      remedy: 'Link to the same page in the language of this text.',
    };
  }
  return undefined;
}

function localeOf(address: string): string {
  return (
    LOCALES.find((locale) => locale !== ROOT_LOCALE && address.startsWith(LOCALE_ROOTS[locale])) ??
    ROOT_LOCALE
  );
}

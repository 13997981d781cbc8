/// <reference path="../.astro/types.d.ts" />
import type { ModuleText } from './catalogue/texts.ts';
import type { Locale } from './i18n/locales.ts';

declare global {
  namespace App {
    /** What the tags in a text need to know about the page around them. */
    interface Locals {
      locale: Locale;
      /** The module the text belongs to, on module pages. */
      module?: ModuleText;
    }
  }

  interface Window {
    /** Trusted types (w3.org/TR/trusted-types), as much as is used here; some browsers lack them. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): unknown };
    };
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:asked'?: boolean;
  }
}

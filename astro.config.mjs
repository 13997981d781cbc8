import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { aandehul } from './src/build/integration.ts';
import { markVariants } from './src/build/mark-variants.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [markVariants] }),
  },
  integrations: [mdx(), preact(), aandehul()],
  vite: {
    plugins: [
      {
        // Preloads are asked for by addresses from the root; the site's are relative. Astro overrules
        // what the settings below say of this.
        name: 'no-preloads',
        configEnvironment: () => ({ build: { modulePreload: false } }),
        // With no preloads, and all styles in the pages, what is left of the helper is the import.
        enforce: 'pre',
        load: (id) =>
          id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
      },
    ],
    build: {
      target: ['chrome87', 'firefox78', 'safari14'],
      cssTarget: ['chrome87', 'firefox78', 'safari14'],
    },
  },
});

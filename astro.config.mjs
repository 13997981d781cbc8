import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { aandehul } from './src/build/integration.ts';
import { markVariants } from './src/build/mark-variants.ts';

/**
 * What every page of the participant's needs comes as one file: a phone asks less often, and packs it
 * smaller, than as thirty. Preact stands apart, since the pages of practices need no more.
 */
const TOGETHER = {
  codeSplitting: {
    groups: [
      { name: 'later', test: /preload-helper/ },
      { name: 'forms', test: /src\/i18n\/(format|locales|routes)\.ts/ },
      { name: 'preact', test: /node_modules\/(preact|@astrojs\/preact)\// },
      {
        name: 'own',
        test: /node_modules\/(valibot|idb)\/|src\/(storage|domain\/(records|day)|i18n\/own\/shared)\/|src\/domain\/practice\/(entry|asked-length)\.ts|src\/islands\/(data\/(moment|records|save|new-id)|shared\/(Participant|SaveState|ProblemNote|Outdated|Undo|Choices|FocusFrame|href|use-later))\.tsx?/,
        minShareCount: 3,
      },
    ],
  },
};

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
        configEnvironment: (name) => ({
          build: {
            modulePreload: false,
            ...(name === 'client' && { rolldownOptions: { output: TOGETHER } }),
          },
        }),
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

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TAGS } from '../../schemas/tags.ts';
import { linkModules } from './workshop.ts';

/** Everybody's tags, each of which a plain site passes through. */
const NAMES = [...new Set(Object.values(TAGS).flatMap((tags) => Object.keys(tags)))];

const page = (island: boolean) => `---
import { getCollection, render } from 'astro:content';
import Through from '../Through.astro';
${island ? "import Island from '../Island.tsx';" : ''}

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((entry) => ({ params: { path: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content={entry.data.title} />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <main>
      <h1>{entry.data.title}</h1>
      <Content components={{ ${NAMES.map((name) => `${name}: Through`).join(', ')} }} />
      ${island ? '<Island client:visible />' : ''}
    </main>
  </body>
</html>
`;

const FILES = {
  // Astro looks here for the packages it has to build along with the pages.
  'package.json': `{
  "type": "module",
  "dependencies": { "astro": "*", "@astrojs/mdx": "*", "@astrojs/preact": "*", "preact": "*" }
}`,
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx(), preact()], devToolbar: { enabled: false } });
`,
  'tsconfig.json': `{
  "extends": "astro/tsconfigs/base",
  "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "preact" }
}`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  texts: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }),
};
`,
  'src/Through.astro': '<slot />',
  'src/Island.tsx': `import { useState } from 'preact/hooks';
export default function Island() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}
`,
};

/**
 * Plain Astro as a peer: the same MDX, a page of HTML around it, no style, nothing else.
 *
 * @param content the folder with the MDX
 * @param island whether each page has a Preact component that wakes in the browser
 */
export function makePeer(root: string, peer: string, content: string, island: boolean): void {
  const files = { ...FILES, 'src/pages/[...path].astro': page(island) };
  for (const [name, text] of Object.entries(files)) {
    const file = join(peer, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync(content, join(peer, 'content'), { recursive: true });
  linkModules(root, peer);
}

import { buildSite } from '../build-site.ts';
import { command } from '../step.ts';

await command(async () => {
  await buildSite();
  console.log('\nThe site is in dist/. Its contents can be copied to any folder of any host.');
});

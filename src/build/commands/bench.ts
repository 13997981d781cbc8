import { join } from 'node:path';
import { measureBuilds } from '../bench/builds.ts';
import { openBrowser } from '../bench/chromium.ts';
import { measureColdPage } from '../bench/cold-page.ts';
import { editParagraph } from '../bench/edit.ts';
import { printFigures } from '../bench/figure.ts';
import { measureFirstChart } from '../bench/first-chart.ts';
import { openHost } from '../bench/host.ts';
import { pickKinds } from '../bench/kinds.ts';
import { measureLighthouse } from '../bench/lighthouse-figures.ts';
import { describeMachine } from '../bench/machine.ts';
import { measureOffline } from '../bench/offline.ts';
import { measurePlayer } from '../bench/player.ts';
import { build } from '../bench/quietly.ts';
import { compareBuilds } from '../bench/same.ts';
import { copyProject, inWorkshop } from '../bench/workshop.ts';
import { buildSite } from '../build-site.ts';
import { command } from '../step.ts';

/** Without the long course and without repeats; minutes instead of a quarter of an hour. */
const quick = process.argv.includes('--quick');

await command(async () => {
  const root = process.cwd();
  const kinds = pickKinds(root);
  await buildSite();
  await inWorkshop(async (workshop) => {
    const copy = join(workshop, 'copy');
    copyProject(root, copy);
    await build(copy);
    const same = compareBuilds(root, copy);
    editParagraph(join(copy, kinds.source));
    await build(copy);

    const dist = join(root, 'dist');
    const host = await openHost(dist, join(workshop, 'host'));
    const browser = await openBrowser();
    try {
      printFigures('Measured on', describeMachine(browser));
      printFigures(
        `A first visit to ${kinds.module}, bytes on the wire, headers among them`,
        await measureColdPage(browser, host, kinds.module),
      );
      printFigures(
        'Years of notes to the first chart, from asking for the database to a canvas with colour on it',
        await measureFirstChart(browser, host, quick ? 3 : 7),
      );
      printFigures('A practice played', await measurePlayer(browser, host, root, quick ? 3 : 9));
      printFigures('Offline', await measureOffline(browser, host, dist, join(copy, 'dist')));
      await browser.close();
      printFigures(
        'Lighthouse, as a phone sees it',
        await measureLighthouse(root, workshop, host, kinds, quick ? 1 : 3),
      );
    } finally {
      await browser.close();
      host.close();
    }
    const sizes = [
      { modules: 20, turns: 3 },
      { modules: 200, turns: 3 },
      { modules: 2000, turns: 2 },
    ];
    printFigures('Building, from nothing, over plain Astro with the same MDX and an island', [
      ...(await measureBuilds(root, workshop, quick ? sizes.slice(0, 2) : sizes)),
      same,
    ]);
  });
});

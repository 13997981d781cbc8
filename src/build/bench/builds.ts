import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, median, seconds, times, type Figure } from './figure.ts';
import { generateContent } from './generate.ts';
import { makePeer } from './peer.ts';
import { build } from './quietly.ts';
import { copyEngine, forgetBuilds } from './workshop.ts';

/** From this many modules on the time may only grow with their number. */
const LINEAR_FROM = 200;

/** How long the two take with so many modules, and what a module page weighs then. */
interface Sample {
  readonly modules: number;
  readonly own: number;
  readonly peer: number;
  /** Ours over the peer's, of runs right after each other, so that a busy machine slows both. */
  readonly ratio: number;
  /** A module page, bytes. */
  readonly page: number;
}

/**
 * Builds courses of several sizes, each beside plain Astro with the same MDX and an island on each
 * page, in turns, from nothing.
 *
 * @param sizes how many modules, rising, with how many turns each
 */
export async function measureBuilds(
  root: string,
  workshop: string,
  sizes: readonly { modules: number; turns: number }[],
): Promise<Figure[]> {
  const samples: Sample[] = [];
  for (const { modules, turns } of sizes) {
    samples.push(await sample(root, join(workshop, `course-${modules}`), modules, turns));
  }
  const least = samples[0];
  const most = samples.at(-1);
  const base = samples.find(({ modules }) => modules >= LINEAR_FROM);
  if (!least || !most || !base) return [];
  const perModule = ({ own, modules }: Sample) => own / modules;
  return [
    ...samples.map(({ modules, own, peer, ratio }): Figure => {
      const what = `${modules} modules (${seconds(own)}, plain Astro ${seconds(peer)})`;
      return modules < LINEAR_FROM ? { what, measured: times(ratio) } : atMost(what, ratio, 1.3, times);
    }),
    ...(most === base
      ? []
      : [
          atMost(
            `time per module at ${most.modules}, over that at ${base.modules}`,
            perModule(most) / perModule(base),
            1.1,
            times,
          ),
        ]),
    atMost(
      `a module page at ${most.modules}, more than at ${least.modules}`,
      most.page - least.page,
      100,
      (bytes) => `${bytes} B`,
    ),
  ];
}

async function sample(root: string, folder: string, modules: number, turns: number): Promise<Sample> {
  const own = join(folder, 'own');
  const peer = join(folder, 'peer');
  copyEngine(root, own);
  await generateContent(root, own, modules);
  makePeer(root, peer, join(own, 'content'), true);
  const fresh = (project: string) => {
    forgetBuilds(project);
    return build(project);
  };
  const taken: { own: number; peer: number }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const first = turn % 2 === 0 ? await fresh(own) : undefined;
    const beside = await fresh(peer);
    taken.push({ own: first ?? (await fresh(own)), peer: beside });
  }
  const page = readFileSync(join(own, 'dist/kurser/generated/modul-10/index.html'));
  return {
    modules,
    own: median(taken.map((one) => one.own)),
    peer: median(taken.map((one) => one.peer)),
    ratio: median(taken.map((one) => one.own / one.peer)),
    page: page.length,
  };
}

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, milliseconds, times, type Figure } from './figure.ts';
import { openHost, type Host } from './host.ts';
import type { Kinds } from './kinds.ts';
import { judge, type Verdict } from './lighthouse.ts';
import { makePeer } from './peer.ts';
import { build } from './quietly.ts';

/**
 * What Lighthouse says of every kind of page, and of the module beside a plain page of the same text.
 *
 * @param runs how often the module and its peer are judged; the middle of them counts
 */
export async function measureLighthouse(
  root: string,
  workshop: string,
  host: Host,
  kinds: Kinds,
  runs: number,
): Promise<Figure[]> {
  const plain = await openPeer(root, workshop, join(root, kinds.source));
  try {
    const figures: Figure[] = [];
    for (const [kind, address] of Object.entries(kinds.addresses)) {
      if (address === kinds.module) continue;
      const [verdict] = await judge([host.origin + address]);
      if (verdict) figures.push(verdictFigure(kind, verdict));
    }
    const [own, peer] = await judge([host.origin + kinds.module, `${plain.origin}/module/`], runs);
    if (!own || !peer) return figures;
    return [
      ...figures,
      verdictFigure('module', own),
      atMost(
        `module: largest paint (${milliseconds(own.paint)}) over plain Astro's (${milliseconds(peer.paint)})`,
        own.paint / peer.paint,
        1.15,
        times,
      ),
    ];
  } finally {
    plain.close();
  }
}

function verdictFigure(kind: string, { scores, paint, shift }: Verdict): Figure {
  const low = Object.entries(scores).filter(([, score]) => score < 100);
  const names = low.map(([name]) => name).join(', ');
  return {
    what: `${kind}: largest paint ${milliseconds(paint)}, layout shift ${shift.toFixed(3)}${names && `; below 100: ${names}`}`,
    measured: Object.values(scores).join(' '),
    bar: { text: 'each 100, shift 0', holds: low.length === 0 && shift === 0 },
  };
}

/** A plain page with the same text. */
async function openPeer(root: string, workshop: string, source: string): Promise<Host> {
  const peer = join(workshop, 'plain');
  const content = join(workshop, 'plain-content');
  mkdirSync(content);
  copyFileSync(source, join(content, 'module.mdx'));
  makePeer(root, peer, content, false);
  await build(peer);
  return openHost(join(peer, 'dist'), join(workshop, 'plain-host'));
}

import { importsIn, type Import } from './imports.ts';

/** Which areas an area may import, besides itself. An area is a folder, or a file that stands alone. */
export type Arrows = Readonly<Record<string, readonly string[]>>;

/** Packages by the beginning of their name, with the only areas that may import them. */
export type Reserved = Readonly<Record<string, readonly string[]>>;

const areaOf = (path: string) => path.split('/')[0] ?? '';

/** The imports below a folder that no arrow allows, each as a sentence. */
export function brokenArrows(folder: string, arrows: Arrows, reserved: Reserved): string[] {
  return importsIn(folder).flatMap((one) => {
    const worry = one.isPackage ? aboutPackage(one, reserved) : aboutArea(one, arrows);
    return worry ?? [];
  });
}

function aboutArea({ file, target }: Import, arrows: Arrows): string | undefined {
  const [from, to] = [areaOf(file), areaOf(target)];
  const allowed = arrows[from];
  if (!allowed) return `${file}: "${from}" has no place in the architecture`;
  if (from === to || allowed.includes(to)) return undefined;
  return `${file} imports ${target}, but ${from} may only import ${allowed.join(', ') || 'nothing'}`;
}

function aboutPackage({ file, target }: Import, reserved: Reserved): string | undefined {
  const area = areaOf(file);
  const [name, areas] = Object.entries(reserved).find(([start]) => target.startsWith(start)) ?? [];
  if (!name || !areas || areas.includes(area)) return undefined;
  return `${file} imports ${target}, which only ${areas.join(', ')} may`;
}

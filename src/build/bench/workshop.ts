import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a build of the project reads, besides `content/`. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What a build leaves behind for the next one. */
const TRACES = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Gives work a folder of its own, and takes it away again. */
export async function inWorkshop(work: (workshop: string) => Promise<void>): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'aandehul-bench-'));
  try {
    await work(workshop);
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

/**
 * A copy of the project without its content, ready to be built.
 *
 * @param root the project's folder
 */
export function copyEngine(root: string, copy: string): void {
  for (const source of SOURCES) cpSync(join(root, source), join(copy, source), { recursive: true });
  linkModules(root, copy);
}

/** A copy of the whole project, ready to be built. */
export function copyProject(root: string, copy: string): void {
  copyEngine(root, copy);
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
}

/**
 * Gives a project the packages of this one. Each is linked by itself, since Astro and Vite keep what
 * they remember beside them, and projects must not share that.
 */
export function linkModules(root: string, project: string): void {
  const modules = join(root, 'node_modules');
  for (const name of readdirSync(modules).filter((one) => one === '.bin' || !one.startsWith('.'))) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(modules, name), link);
  }
}

/** Takes away what an earlier build left, so that the next one does everything again. */
export function forgetBuilds(project: string): void {
  for (const trace of TRACES.map((one) => join(project, one))) {
    if (existsSync(trace)) rmSync(trace, { recursive: true });
  }
}

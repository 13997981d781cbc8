import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PROJECT } from './project.ts';
import { writeFiles } from './write-files.ts';

/** What a build is made from, besides the content. */
const MADE_FROM = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies what the site is built from into an empty folder, without its packages. */
export function copyProject(folder: string, content = join(PROJECT, 'content')): void {
  mkdirSync(folder, { recursive: true });
  for (const name of MADE_FROM) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
}

/**
 * Gives a copy the project's packages, each by a link. The folder around them is its own, so that
 * what Astro, Vite or npm keep there or clear away is not the project's.
 */
export function linkPackages(folder: string): void {
  const from = join(PROJECT, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const name of packagesIn(from)) symlinkSync(join(from, name), join(to, name));
  markInstalled(folder);
}

/**
 * Gives a copy packages of its own, as hard links, so that their paths are others than the
 * project's; by plain links where the disk does not know hard ones.
 */
export function copyPackages(folder: string): void {
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  const names = packagesIn(join(PROJECT, 'node_modules')).map((name) => join(PROJECT, 'node_modules', name));
  if (spawnSync('cp', ['-al', ...names, to]).status !== 0) {
    rmSync(to, { recursive: true });
    return linkPackages(folder);
  }
  markInstalled(folder);
}

/** The packages and what runs them; not what tools keep beside them. */
function packagesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.') || name === '.bin');
}

/** Tells the commands that everything is installed already, as they would after doing it. */
function markInstalled(folder: string): void {
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  const mark = createHash('sha256').update(lockfile).digest('hex');
  writeFiles(folder, { 'node_modules/.installed-from': mark });
}

/** How a program ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Whose Node is run, by whom, with what in the environment. */
interface Surroundings {
  readonly program?: string;
  readonly env?: Record<string, string>;
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs Node in a folder and waits for its end. */
export function runNode(
  folder: string,
  args: readonly string[],
  { program = process.execPath, ...options }: Surroundings = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      cwd: folder,
      env: { ...cleanEnv(), ...options.env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** The surroundings of a plain terminal: a test runner's own would change what is built and said. */
function cleanEnv(): NodeJS.ProcessEnv {
  const own = /^(VITEST|NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD|MODE|BASE_URL|SSR|FORCE_COLOR|npm_)/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/** Builds a copy of the project with the command an instructor would use. */
export function buildCopy(folder: string, env: Record<string, string> = {}): Promise<Ended> {
  return runNode(folder, ['src/build/run.mjs', 'build'], { env });
}

/** Every file below a folder, by its path. */
export function filesIn(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}

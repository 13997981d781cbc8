import { spawn } from 'node:child_process';
import { Stop } from '../step.ts';

/**
 * Runs a program without showing what it says, unless it fails.
 *
 * @returns how long it took, seconds
 */
export function quietly(program: string, args: readonly string[], folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd: folder, shell: process.platform === 'win32' });
    let said = '';
    const listen = (part: Buffer) => (said += part.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve((performance.now() - start) / 1000);
      else reject(new Stop(`${said}\n"${program} ${args.join(' ')}" failed in ${folder}.`));
    });
  });
}

/** Builds a project into its `dist/`. */
export const build = (project: string): Promise<number> => quietly('astro', ['build', '--silent'], project);

import { spawn } from 'node:child_process';

/** A reason to stop that is said in one sentence, without a stack. */
export class Stop extends Error {
  override name = 'Stop';
}

/** Runs a command's work; what stops it is said plainly, and anything unexpected in full. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/**
 * Runs a program of the project's and waits for it.
 *
 * @param saying what it does, said before it starts
 * @param failing the sentence to stop with when it fails
 */
export function step(
  saying: string,
  program: string,
  args: readonly string[],
  failing: string,
): Promise<void> {
  console.log(`\n— ${saying}`);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => reject(new Stop(`"${program}" cannot be run. ${failing}`)));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Stop(failing))));
  });
}

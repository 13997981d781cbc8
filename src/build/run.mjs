#!/usr/bin/env node
/**
 * Runs one of the project's commands, after doing all the set-up it needs.
 *
 *   node src/build/run.mjs start|dev|build|check|test|bench|ids
 *
 * Plain JavaScript for Node 20, since it must run before anything is installed. The commands
 * themselves are TypeScript, run by the Node that the lockfile brings along.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = 'src/build/commands';
/** Written after a whole installation, with the lockfile it was made from. */
const stamp = join(root, 'node_modules/.installed-from');
const OLDEST_NODE = 20;

/** Ends with one sentence on what is wrong and what to do. */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

function lockfile() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function install() {
  console.log('Installing what the project needs (once, and again when the lockfile changes) …');
  const npm = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.error) stop('npm was not found. Install Node.js, which brings it: https://nodejs.org');
  if (npm.status === 0) return writeFileSync(stamp, lockfile());
  const said = npm.stderr + npm.stdout;
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ERR_SOCKET|network/i.test(said)) {
    stop(
      'The npm registry cannot be reached. Connect to the internet, or set up your proxy for npm, and try again.',
    );
  }
  if (/ENOSPC/.test(said)) stop('The disk is full. Make room for about 600 MB and try again.');
  console.error(said);
  stop('npm could not install the project. Its own words stand above.');
}

const [command = '', ...rest] = process.argv.slice(2);
const known = readdirSync(join(root, folder)).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
if (!known.includes(command)) stop(`There is no command "${command}". Choose one of: ${known.join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(`This is Node.js ${process.versions.node}. Install ${OLDEST_NODE} or newer: https://nodejs.org`);
}
try {
  accessSync(root, constants.W_OK);
} catch {
  stop(`The folder ${root} cannot be written to. Copy the project to a folder of your own and try again.`);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockfile()) install();

const bin = join(root, 'node_modules/.bin');
const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const separator = process.platform === 'win32' ? ';' : ':';
const child = spawn(node, [join(root, folder, `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  // Astro's own telemetry would be a request to somebody else.
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: bin + separator + process.env.PATH },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', () =>
  stop('The Node.js that the project brings cannot run here. Delete node_modules and try again.'),
);
child.on('exit', (code) => process.exit(code ?? 1));

import { command, step } from '../step.ts';

await command(() =>
  step(
    'The live view: it follows every change to a text, and says below what has to be mended',
    'astro',
    ['dev', ...process.argv.slice(2)],
    'The live view ended. If its port is taken, choose another: npm run dev -- --port 4400',
  ),
);

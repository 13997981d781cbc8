import { step } from './step.ts';

/** Builds the site into `dist/`. */
export function buildSite(): Promise<void> {
  return step(
    'Building the site',
    'astro',
    ['build', '--silent'],
    'The site was not built. What is wrong stands above.',
  );
}

import type { Progress } from '../records/records.ts';

/** Whether any section of a module's text has been read; a section is `<course>/<module>#<section>`. */
export function readingBegun(progress: readonly Progress[], course: string, module: string): boolean {
  return progress.some(
    ({ of, ref, done }) => of === 'section' && done && ref.startsWith(`${course}/${module}#`),
  );
}

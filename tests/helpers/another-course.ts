import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A value as Astro writes an island's properties: a kind, and what it holds. */
type Written = [number, unknown];

/**
 * Gives the page for starting a second course beside the first, of the same shape, as if the site
 * offered both. For {@link Editions.make}.
 */
export function withAnotherCourse(id: string, title: string): (folder: string) => void {
  return (folder) => {
    const file = join(folder, 'begynd/index.html');
    const page = readFileSync(file, 'utf8');
    const changed = page.replace(
      /(<astro-island[^>]* props=")([^"]*)"/,
      (_, before: string, props: string) => {
        const parsed = JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as {
          outline: [number, { courses: [number, [number, Record<string, Written>][]] }];
        };
        const [, courses] = parsed.outline[1].courses;
        const [first] = courses;
        if (!first) throw new Error('the page knows no course');
        courses.push([first[0], { ...first[1], id: [0, id], title: [0, title] }]);
        const written = JSON.stringify(parsed).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        return `${before}${written}"`;
      },
    );
    if (changed === page) throw new Error('the page has no island to give a course to');
    writeFileSync(file, changed);
  };
}

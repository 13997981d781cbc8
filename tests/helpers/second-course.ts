import type { Page } from './test.ts';

/** The id and the name of the second course. */
export const SECOND = { id: 'second-course', title: 'Hverdag og mestring' };

/** Astro's own way of writing a value into a page: what it is (0 a plain value, 1 a list), and the value. */
type Written = readonly [number, unknown];

/** Lets the pages at an address know of a second course: the first one's plan under another name. */
export async function withSecondCourse(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(?<= props=")[^"]*/, (props) => {
      const known = JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as {
        outline: [number, { courses: [number, [number, Record<string, Written>][]] }];
      };
      const courses = known.outline[1].courses[1];
      const [first] = courses;
      if (!first) throw new Error('the page knows of no course');
      courses.push([0, { ...first[1], id: [0, SECOND.id], title: [0, SECOND.title] }]);
      return JSON.stringify(known).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    });
    await route.fulfill({ response, body });
  });
}

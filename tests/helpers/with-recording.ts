import type { Recording } from '../../src/domain/practice/recording.ts';
import type { Page } from './test.ts';

/** Astro's own way of writing a value into a page: what it is (0 a plain value, 1 a list), and the value. */
type Written = readonly [number, unknown];

function written(value: unknown): Written {
  if (Array.isArray(value)) return [1, value.map(written)];
  if (typeof value !== 'object' || value === null) return [0, value];
  return [0, Object.fromEntries(Object.entries(value).map(([name, its]) => [name, written(its)]))];
}

/** Lets the page of a practice know of a recording, as if an instructor had added it. */
export async function withRecording(page: Page, address: string, recording: Recording): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(?<= props=")[^"]*/, (props) => {
      const known = JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Record<
        string,
        Written
      >;
      const added = { ...known, recordings: written([recording]) };
      return JSON.stringify(added).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    });
    await route.fulfill({ response, body });
  });
}

import type { Page } from '@playwright/test';

/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** Where a canvas has a colour, in pixels of the canvas from its upper left corner. */
export interface Painted {
  readonly count: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Finds a colour on the page's so manieth canvas, edges that blend with their ground left out. */
export function painted(page: Page, canvas: number, colour: Rgb): Promise<Painted> {
  return page
    .locator('canvas')
    .nth(canvas)
    .evaluate((element: HTMLCanvasElement, [red, green, blue]): Painted => {
      const { width, height } = element;
      const { data } = element.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
      const found = { count: 0, top: height, bottom: -1, left: width, right: -1 };
      const isClose = (at: number, value: number) => Math.abs((data[at] ?? 0) - value) <= 3;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 3] ?? 0) < 250) continue;
        if (!isClose(at, red) || !isClose(at + 1, green) || !isClose(at + 2, blue)) continue;
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        found.count += 1;
        found.top = Math.min(found.top, y);
        found.bottom = Math.max(found.bottom, y);
        found.left = Math.min(found.left, x);
        found.right = Math.max(found.right, x);
      }
      return found;
    }, colour);
}

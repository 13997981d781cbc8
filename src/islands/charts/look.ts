import type { Colour } from './styles.ts';

/** Everything a drawing takes from the page's styles, as a canvas understands it. */
export interface Look {
  readonly colours: Readonly<Record<Colour, string>>;
  readonly ink: string;
  readonly rule: string;
  readonly ground: string;
  readonly font: string;
  /** The size of the words, pixels. */
  readonly size: number;
  /** Pixels of the canvas for one of the page. */
  readonly density: number;
}

/** Words in a drawing are smaller than those around it. */
const SMALLER = 0.8;
/** Print is finer than any screen. */
const PRINT_DENSITY = 3;

/** Reads the look that the styles give a figure now: its theme, its text size, forced colours, print. */
export function readLook(figure: HTMLElement, printing: boolean): Look {
  const probe = figure.appendChild(document.createElement('span'));
  probe.className = 'chart-probe';
  // The colour itself: a canvas knows no custom properties, and has system colours of its own.
  const colour = (name: string) => {
    probe.style.color = `var(--chart-${name})`;
    return getComputedStyle(probe).color;
  };
  const { fontFamily, fontSize } = getComputedStyle(figure);
  const look: Look = {
    colours: { 1: colour('1'), 2: colour('2'), 3: colour('3') },
    ink: colour('ink'),
    rule: colour('rule'),
    ground: colour('ground'),
    font: fontFamily,
    size: Math.round(parseFloat(fontSize) * SMALLER),
    density: printing ? PRINT_DENSITY : window.devicePixelRatio,
  };
  probe.remove();
  return look;
}

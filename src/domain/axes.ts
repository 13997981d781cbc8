/**
 * Audiences are axes, not courses: a reader may say what their days are like, and `<For>` blocks
 * follow. Every variant is in every page; only this choice, kept on the device, decides what shows.
 */
export const AXES = {
  /** Work situation; one at a time. */
  work: ['on-sick-leave', 'working', 'unemployed', 'student', 'pensioner'],
  /** What else fills life; any number of them. */
  life: ['relative', 'young'],
  /** What the body brings; any number of them. */
  body: ['pain', 'fatigue'],
} as const;

export type Axis = keyof typeof AXES;
export type AxisValue<A extends Axis = Axis> = (typeof AXES)[A][number];

/** What a reader has chosen; an axis left out or empty means that nothing was chosen on it. */
export interface AxisChoice {
  readonly work?: AxisValue<'work'>;
  readonly life?: readonly AxisValue<'life'>[];
  readonly body?: readonly AxisValue<'body'>[];
}

/** The value that means everybody not named by the blocks right beside it, and who chose nothing. */
export const OTHERS = 'others';

export const AXIS_NAMES = Object.keys(AXES) as Axis[];

/** The chosen values of one axis as a list, whichever way the axis stores them. */
export function chosenOn(choice: AxisChoice, axis: Axis): readonly string[] {
  const value = choice[axis];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** One `<For>` block: the values it names on one axis, or, for an `others` block, those it excludes. */
export interface Variant {
  readonly axis: Axis;
  readonly only: readonly string[];
  readonly except: readonly string[];
}

/** Whether a reader with this choice sees the block. An empty `only` means an `others` block. */
export function isShown(variant: Variant, choice: AxisChoice): boolean {
  const chosen = chosenOn(choice, variant.axis);
  return variant.only.length > 0
    ? variant.only.some((value) => chosen.includes(value))
    : !variant.except.some((value) => chosen.includes(value));
}

/** Every list that can be made by picking any number of the values, the empty one first. */
function subsets<T>(values: readonly T[]): T[][] {
  return values.reduce<T[][]>((all, value) => [...all, ...all.map((some) => [...some, value])], [[]]);
}

/** Every choice a reader can make: 6 × 4 × 4 = 96 of them. */
export function everyChoice(): AxisChoice[] {
  const works = [undefined, ...AXES.work];
  return works.flatMap((work) =>
    subsets(AXES.life).flatMap((life) =>
      subsets(AXES.body).map((body) => ({ ...(work && { work }), life, body })),
    ),
  );
}

/**
 * The style rules that show and hide `<For>` blocks by the attributes `data-work`, `data-life` and
 * `data-body` on the root element. Without them, and without script, the `others` text shows.
 */
export function axisStyles(): string {
  const rules = AXIS_NAMES.flatMap((axis) =>
    AXES[axis].map((value) => {
      const root = `[data-${axis}~="${value}"]`;
      const tag = `${axis}:${value}`;
      return `${root} [data-only~="${tag}"]{display:block}${root} [data-except~="${tag}"]{display:none}`;
    }),
  );
  return `[data-only]{display:none}${rules.join('')}`;
}

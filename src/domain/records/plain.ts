/**
 * The look a value from outside gets before anything else touches it. It walks without recursion, so
 * that no depth can exhaust the stack, and it finds what a schema would pass over in silence.
 */

/** Why a value is not looked at any further. */
export interface Fault {
  readonly kind: 'too-deep' | 'too-large' | 'not-plain' | 'unsafe-name' | 'not-finite';
  /** Where, as `fields.text` or `pauses.0.from`; empty for the value itself. */
  readonly field: string;
}

/** A copy of plain data, with the places where a text had to be mended. */
export interface Plain {
  readonly value: unknown;
  /** Texts in which half a character, as a cut through an emoji leaves it, was replaced by U+FFFD. */
  readonly mended: readonly string[];
}

export interface Bounds {
  /** How many objects or lists may stand inside each other. */
  readonly deepest: number;
  /** How many values there may be in all. */
  readonly most: number;
}

/** A value still to be looked at, and where its copy goes. */
interface Task {
  readonly from: unknown;
  readonly into: Record<string, unknown>;
  readonly name: string;
  readonly within?: Task;
  readonly depth: number;
}

/**
 * A copy of the value that holds nothing but plain objects, lists, texts, finite numbers, booleans and
 * null, or what forbids it.
 */
export function plain(value: unknown, { deepest, most }: Bounds): Plain | Fault {
  const whole: { value?: unknown } = {};
  const mended: string[] = [];
  const tasks: Task[] = [{ from: value, into: whole, name: 'value', depth: 0 }];
  let seen = 0;
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const { from, into, name, depth } = task;
    seen += 1;
    // A list says how long it is before anybody has to go through it.
    const size = Array.isArray(from) ? from.length : 0;
    const kind = seen + size > most ? 'too-large' : faultOf(task, deepest);
    if (kind) return { kind, field: fieldOf(task) };
    if (typeof from === 'string') {
      const text = from.replace(LONE_SURROGATE, '\uFFFD');
      if (text !== from) mended.push(fieldOf(task));
      into[name] = text;
    } else if (typeof from === 'object' && from !== null) {
      const made = (Array.isArray(from) ? [] : {}) as Record<string, unknown>;
      into[name] = made;
      // The last first, since the first is taken next.
      for (const [inner, part] of Object.entries(from).reverse()) {
        // A field without a value is a field left out, as it is in JSON.
        if (part === undefined && !Array.isArray(from)) continue;
        tasks.push({ from: part, into: made, name: inner, within: task, depth: depth + 1 });
      }
    } else into[name] = from;
  }
  return { value: whole.value, mended };
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

function fieldOf({ name, within }: Task): string {
  if (!within) return '';
  const outer = fieldOf(within);
  return outer ? `${outer}.${name}` : name;
}

function faultOf({ from, name, depth }: Task, deepest: number): Fault['kind'] | undefined {
  if (isUnsafe(name)) return 'unsafe-name';
  if (typeof from === 'number') return Number.isFinite(from) ? undefined : 'not-finite';
  if (typeof from === 'string' || typeof from === 'boolean' || from === null) return undefined;
  if (!isPlain(from)) return 'not-plain';
  return depth >= deepest ? 'too-deep' : undefined;
}

/** Names that every object answers to, or that would reach behind it; and names with half a character. */
function isUnsafe(name: string): boolean {
  return name in Object.prototype || name === 'prototype' || /\p{Surrogate}/u.test(name);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    // A list with holes, or with names beside its numbers, would not come through JSON as it is.
    const names = Object.keys(value);
    return names.length === value.length && names.every((name, index) => name === String(index));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm, such as a worker's, has an `Object.prototype` of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

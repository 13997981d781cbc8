import type { SetAside } from './schema.ts';

/**
 * Records that could not be read, as JSON for the participant to take along. IndexedDB keeps more
 * than JSON has words for; such values are written as text, and none of them stops the others.
 */
export function setAsideText(aside: readonly SetAside[]): string {
  /** What is being written, from the outermost in: each value with what is written for it. */
  const around: { readonly value: object; readonly written: unknown }[] = [];
  return JSON.stringify(
    aside,
    function (this: object, _name, value: unknown) {
      while (around.length > 0 && around.at(-1)?.written !== this) around.pop();
      if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
        return String(value);
      }
      if (typeof value !== 'object' || value === null) return value;
      if (around.some((one) => one.value === value)) return 'the same again';
      const written = isPlain(value) ? value : contentOf(value);
      around.push({ value, written });
      return written;
    },
    2,
  );
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}

/** Lists and maps as lists; of anything else what it is. */
function contentOf(value: object): unknown[] | string {
  if (value instanceof Map || value instanceof Set) return [...value] as unknown[];
  return value instanceof RegExp ? String(value) : Object.prototype.toString.call(value);
}

import { place, type Path, type Problem } from './outcome.ts';

/** A published questionnaire nests some twelve deep and holds a thousand values; these are generous. */
export const MAX_DEPTH = 40;
export const MAX_VALUES = 20_000;
export const MAX_LETTERS = 1_000_000;

/**
 * Looks once at everything a file holds, without recursion, so that whatever reads it afterwards may
 * walk it without fear.
 *
 * @returns why it should not be walked, or undefined
 */
export function guard(json: unknown): Problem | undefined {
  const waiting: { value: unknown; path: Path }[] = [{ value: json, path: [] }];
  let values = 0;
  let letters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') letters += value.length;
    if (letters > MAX_LETTERS) return tooLarge(`more than ${MAX_LETTERS} letters`);
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MAX_DEPTH) {
      return {
        path: path.slice(0, 6),
        problem: `What begins at ${place(path.slice(0, 6))} goes on for more than ${MAX_DEPTH} levels.`,
        remedy: 'Take the file from its publisher anew; no questionnaire nests like that.',
      };
    }
    const size = Array.isArray(value) ? value.length : Object.keys(value).length;
    values += size;
    if (values > MAX_VALUES) return tooLarge(`more than ${MAX_VALUES} values`);
    if (Object.hasOwn(value, '__proto__')) {
      return {
        path,
        problem: `At ${place(path)} there is a key "__proto__", which can do harm in whatever reads it.`,
        remedy: 'Take the key out, and ask where the file comes from.',
      };
    }
    for (const [key, inner] of Array.isArray(value)
      ? (value as unknown[]).entries()
      : Object.entries(value)) {
      waiting.push({ value: inner, path: [...path, key] });
    }
  }
  return undefined;
}

function tooLarge(what: string): Problem {
  return {
    path: [],
    problem: `The file holds ${what}, far beyond any questionnaire.`,
    remedy: 'Drop in the questionnaire alone, not a bundle or an archive.',
  };
}

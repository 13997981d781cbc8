import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { suggest, type Finding } from './finding.ts';

/** A parsed file, or what keeps it from being one. */
export type Parsed<T> = { value: T; lineOf(path: readonly PropertyKey[]): number } | { findings: Finding[] };

/**
 * YAML (or JSON, which is YAML) read against a schema.
 *
 * @param file where it comes from, for the findings
 * @param firstLine the line of the file its text begins on
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        problem: `The settings cannot be read: ${error.message}.`,
        remedy:
          'Look for a missing colon, quotation mark or bracket, a tab instead of spaces, or lines that do not stand in the same column.',
      })),
    };
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, lineOf };
  return {
    findings: result.error.issues.flatMap((issue) => describeIssue(issue, file, lineOf, schema)),
  };
}

/** Where the value at a path begins, or the nearest thing around it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path[length - 1]);
      if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function describeIssue(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  schema: z.ZodType,
): Finding[] {
  const name = issue.path.map(String).join(' › ');
  const at = (path: readonly PropertyKey[]) => ({ file, line: lineOf(path) });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...at([...issue.path, key]),
      problem: `"${key}" is not a setting${name && ` of "${name}"`}.`,
      remedy: `${suggest(key, keysAt(schema, issue.path))} Or take the line out.`,
    }));
  }
  if (issue.code === 'invalid_type' && (issue.input ?? undefined) === undefined) {
    return [
      {
        ...at(issue.path),
        problem: `"${name}" is missing or empty.`,
        remedy: `Write it: ${expected(issue)}.`,
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        ...at(issue.path),
        problem: `"${name}" holds something unknown.`,
        remedy:
          typeof issue.input === 'string' ? suggest(issue.input, values) : `Write ${values.join(' or ')}.`,
      },
    ];
  }
  return [
    {
      ...at(issue.path),
      problem: `"${name}" cannot be used as it stands.`,
      remedy: `Write ${expected(issue)}.`,
    },
  ];
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    const isPlain = typeof issue.input === 'number' || typeof issue.input === 'boolean';
    if (issue.expected === 'string' && isPlain) return 'it in quotation marks';
    return KINDS[issue.expected] ?? issue.expected;
  }
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return `at least ${issue.minimum}${issue.origin === 'array' ? ' of them' : ''}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return issue.message;
}

const KINDS: Record<string, string> = {
  string: 'some text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'settings of its own, indented below it',
};

/** The settings that may stand at a path, for a suggestion. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = schema as unknown as SchemaNode | undefined;
  for (const part of path) {
    current = unwrap(current);
    current = typeof part === 'number' ? current?.element : current?.shape?.[String(part)];
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

/** What of Zod's inside is needed to walk to a place. */
interface SchemaNode {
  shape?: Record<string, SchemaNode>;
  element?: SchemaNode;
  def?: { innerType?: SchemaNode };
}

function unwrap(schema: SchemaNode | undefined): SchemaNode | undefined {
  return schema?.def?.innerType ? unwrap(schema.def.innerType) : schema;
}

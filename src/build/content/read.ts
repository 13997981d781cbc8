import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { z } from 'zod';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { courseSchema, type Course } from '../../schemas/course.ts';
import {
  moduleFrontmatter,
  pageFrontmatter,
  practiceFrontmatter,
  type ModuleFrontmatter,
  type PageFrontmatter,
  type PracticeFrontmatter,
} from '../../schemas/frontmatter.ts';
import { idsSchema, type Ids } from '../../schemas/ids.ts';
import { logSchema } from '../../schemas/log.ts';
import { parseMdx, type MdxNode } from '../../schemas/mdx.ts';
import { practiceSchema, type Practice } from '../../schemas/practice.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import type { TextKind } from '../../schemas/tags.ts';
import type { Finding } from './finding.ts';
import { placeOfLog, type LogText } from './logs.ts';
import { parseYaml } from './yaml.ts';

/** An MDX file, read. */
export interface Text<F> {
  readonly file: string;
  readonly kind: TextKind;
  readonly locale: Locale;
  /** The folder that owns it: a course, a practice, or "pages". */
  readonly owner: string;
  /** The last part of its address; empty for the front page. */
  readonly slug: string;
  readonly frontmatter: F;
  readonly tree: MdxNode;
}

/** A settings file, read. */
export interface Plan<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Everything below `content/`, as far as it could be read. */
export interface Content {
  readonly site: Plan<Site> | undefined;
  readonly ids: Plan<Ids> | undefined;
  readonly courses: Plan<Course>[];
  readonly practices: Plan<Practice>[];
  readonly modules: Text<ModuleFrontmatter>[];
  readonly scripts: Text<PracticeFrontmatter>[];
  readonly pages: Text<PageFrontmatter>[];
  readonly logs: LogText[];
  /** The files in `content/logs/`, wherever they stand. */
  readonly logFiles: string[];
  /** The files in the practices' folders `recordings/`. */
  readonly recordings: string[];
  /** The transcripts among them and what they hold. */
  readonly transcripts: { readonly file: string; readonly source: string }[];
  /** The files in `content/images/` and what they hold. */
  readonly images: { readonly name: string; readonly source: string }[];
  /** The files in `content/instruments/` and what they hold. */
  readonly instruments: { readonly file: string; readonly source: string }[];
  /** What kept files from being read. */
  readonly findings: Finding[];
}

/**
 * Reads the content of a project.
 *
 * @param root the project's folder, the one that holds `content/`
 */
export function readContent(root: string): Content {
  const files = listFiles(join(root, 'content')).map((file) => posix.join('content', file));
  const findings: Finding[] = [];
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  function plan<T>(file: string, schema: z.ZodType<T>): Plan<T> | undefined {
    if (!files.includes(file)) {
      findings.push({
        file,
        problem: 'The file is missing.',
        remedy: 'Put it back, or take its folder away.',
      });
      return undefined;
    }
    const parsed = parseYaml(file, read(file), schema);
    if ('findings' in parsed) findings.push(...parsed.findings);
    return 'findings' in parsed ? undefined : { file, ...parsed };
  }

  function text<F>(file: string, kind: TextKind, schema: z.ZodType<F>, place: Place): Text<F>[] {
    const source = read(file);
    const matter = splitFrontmatter(source);
    const parsed = parseYaml(file, matter.yaml, schema, 2);
    if ('findings' in parsed) findings.push(...parsed.findings);
    const tree = parseTree(file, source, findings);
    return 'findings' in parsed || !tree ? [] : [{ file, kind, ...place, frontmatter: parsed.value, tree }];
  }

  const plans = <T>(pattern: RegExp, name: string, schema: z.ZodType<T>) =>
    [...new Set(files.flatMap((file) => pattern.exec(file)?.[0] ?? []))].flatMap(
      (folder) => plan(folder + name, schema) ?? [],
    );
  const texts = <F>(pattern: RegExp, kind: TextKind, schema: z.ZodType<F>) =>
    files.flatMap((file) => {
      const groups = pattern.exec(file)?.groups;
      const locale = LOCALES.find((one) => one === groups?.['locale']);
      if (!groups || !locale) return [];
      const place = {
        locale,
        owner: groups['owner'] ?? 'pages',
        slug: (groups['slug'] ?? '').replace(/^index$/, ''),
      };
      return text(file, kind, schema, place);
    });

  const logFiles = files.filter((file) => file.startsWith('content/logs/'));
  const recordings = files.filter((file) => /^content\/practices\/[^/]+\/recordings\//.test(file));

  return {
    site: plan('content/site.yaml', siteSchema),
    ids: plan('content/ids.json', idsSchema),
    courses: plans(/^content\/courses\/[^/]+\//, 'course.yaml', courseSchema),
    practices: plans(/^content\/practices\/[^/]+\//, 'practice.yaml', practiceSchema),
    modules: texts(
      /^content\/courses\/(?<owner>[^/]+)\/(?<locale>[^/]+)\/(\d+-)?(?<slug>[^/]+)\.mdx$/,
      'module',
      moduleFrontmatter,
    ),
    scripts: texts(
      /^content\/practices\/(?<owner>[^/]+)\/(?<locale>[^/]+)\.mdx$/,
      'script',
      practiceFrontmatter,
    ),
    pages: texts(/^content\/pages\/(?<locale>[^/]+)\/(?<slug>[^/]+)\.mdx$/, 'page', pageFrontmatter),
    logs: logFiles.flatMap((file) => {
      const place = placeOfLog(file);
      const read = place && plan(file, logSchema);
      return read ? [{ ...place, ...read }] : [];
    }),
    logFiles,
    recordings,
    transcripts: recordings
      .filter((file) => file.endsWith('.vtt'))
      .map((file) => ({ file, source: read(file) })),
    images: files.flatMap((file) => {
      const name = /^content\/images\/([^/]+)$/.exec(file)?.[1];
      return name ? [{ name, source: read(file) }] : [];
    }),
    instruments: files
      .filter((file) => file.startsWith('content/instruments/'))
      .map((file) => ({ file, source: read(file) })),
    findings,
  };
}

type Place = Pick<Text<never>, 'locale' | 'owner' | 'slug'>;

/** The files below a folder, `/`-separated and sorted, so that nothing hangs on the disk's own order. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The YAML between the first two `---` lines; empty when there is none. */
function splitFrontmatter(source: string): { yaml: string } {
  return { yaml: /^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/.exec(source)?.[1] ?? '' };
}

function parseTree(file: string, source: string, findings: Finding[]): MdxNode | undefined {
  try {
    return parseMdx(source);
  } catch (error) {
    const [, line, reason] =
      /^(\d+):\d+: (.*?)( \([a-z-]+:[a-z-]+\))?$/s.exec((error as Error).message) ?? [];
    findings.push({
      file,
      line: Number(line ?? 1),
      problem: `The text cannot be read from here on: ${reason ?? (error as Error).message}.`,
      remedy:
        'Look for a tag that is not closed, a "{" or a "<" that stands alone, or a quotation mark that is missing.',
    });
    return undefined;
  }
}

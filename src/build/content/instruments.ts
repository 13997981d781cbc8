import { z } from 'zod';
import { guard } from '../../domain/instruments/fhir/guard.ts';
import type { Problem, Usable } from '../../domain/instruments/fhir/outcome.ts';
import { readQuestionnaire } from '../../domain/instruments/fhir/read-questionnaire.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Finding } from './finding.ts';
import type { Content } from './read.ts';
import { parseYaml } from './yaml.ts';

/** What of the content is needed here. */
export type WithInstruments = Pick<Content, 'instruments' | 'site'>;

/** A questionnaire that was dropped in, as far as it could be read. */
export interface InstrumentFile {
  readonly file: string;
  /** The folder it stands in, which is the instrument's id. */
  readonly folder: string;
  readonly locale: Locale;
  readonly usable: Usable | undefined;
  readonly findings: readonly Finding[];
}

const MAX_BYTES = 1_000_000;

/** Every file of `content/instruments/` that stands where a questionnaire stands. */
export function readInstruments({ instruments, site }: WithInstruments): InstrumentFile[] {
  const allowed = site?.value.instruments?.allowed ?? [];
  return instruments.flatMap(({ file, source }) => {
    const groups = PLACE.exec(file)?.groups;
    const locale = LOCALES.find((one) => one === groups?.['locale']);
    const folder = groups?.['folder'];
    if (!locale || folder === undefined) return [];
    return [{ file, folder, locale, ...readSource(file, source, allowed) }];
  });
}

/** Where a questionnaire stands: the instrument's folder, the language's file. */
export const PLACE = /^content\/instruments\/(?<folder>[^/]+)\/(?<locale>[^/]+)\.json$/;

/** What each file was taken for and why, a line for each. */
export function describeInstruments(content: WithInstruments): string[] {
  return readInstruments(content).flatMap(({ file, usable }) => {
    if (!usable) return [];
    const { instrument, on, copyright, reason } = usable;
    return [
      [
        `${file}: ${reason}`,
        ...(copyright === undefined ? ['It names no copyright or licence.'] : []),
        ...(on ? [] : [`Off until site.yaml says: instruments: { allowed: [${instrument}] }`]),
      ].join(' '),
    ];
  });
}

function readSource(
  file: string,
  source: string,
  allowed: readonly string[],
): Pick<InstrumentFile, 'usable' | 'findings'> {
  const text = source.replace(/^\uFEFF/, '');
  if (text.length > MAX_BYTES) {
    return not({
      file,
      problem: `The file has ${text.length} letters, far beyond any questionnaire.`,
      remedy: 'Drop in the questionnaire alone, not a bundle or an archive.',
    });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return not(notJson(file, text, error as Error));
  }
  const outcome = readQuestionnaire(json, allowed);
  if (outcome.outcome === 'usable') return { usable: outcome, findings: twiceNamed(file, text) };
  return not(...findingsOf(file, text, outcome.problems, guard(json) === undefined));
}

const not = (...findings: Finding[]) => ({ usable: undefined, findings });

function notJson(file: string, text: string, error: Error): Finding {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
  return {
    file,
    ...(line === undefined ? {} : { line }),
    problem:
      text.trim() === ''
        ? 'The file is empty.'
        : `The file is not whole JSON: ${error.message.replace(/ in JSON at position.*/s, '')}.`,
    remedy: 'Look there for a comma or a bracket that is missing or too many, or save the file anew.',
  };
}

/** Lines are looked up only in files that are safe to walk. */
function findingsOf(file: string, text: string, problems: readonly Problem[], safe: boolean): Finding[] {
  const parsed = safe ? parseYaml(file, text, z.unknown()) : undefined;
  return problems.map(({ path, problem, remedy }) => ({
    file,
    ...(parsed && 'lineOf' in parsed && path.length > 0 ? { line: parsed.lineOf(path) } : {}),
    problem,
    remedy,
  }));
}

/** JSON lets a key stand twice and keeps the last in silence; read as YAML it is told. */
function twiceNamed(file: string, text: string): Finding[] {
  const parsed = parseYaml(file, text, z.unknown());
  return 'findings' in parsed ? parsed.findings : [];
}

import { LOCALES } from '../../../i18n/locales.ts';
import { id as idSchema } from '../../../schemas/words.ts';
import { suggest, type Finding } from '../finding.ts';
import { placeOfLog, type LogText } from '../logs.ts';
import type { Content } from '../read.ts';

/** Logs that stand in the wrong place, or differ from their twins. */
export function checkLogs(content: Content): Finding[] {
  const languages = content.site?.value.languages ?? [];
  return [
    ...content.logFiles.flatMap(strayFinding),
    ...content.logs.flatMap((log) => [
      ...folderFinding(log),
      ...doubleFields(log),
      ...languages
        .filter((language) => language !== log.locale)
        .flatMap((language) => twinFindings(log, language, content.logs)),
    ]),
  ];
}

function strayFinding(file: string): Finding[] {
  if (placeOfLog(file)) return [];
  return [
    {
      file,
      problem: 'A log has a folder with its id, and in it a file for each language.',
      remedy: `Name it like content/logs/pleasant-events/${LOCALES[0]}.yaml, or take it away.`,
    },
  ];
}

function folderFinding({ file, id }: LogText): Finding[] {
  if (idSchema.safeParse(id).success) return [];
  return [
    {
      file,
      problem: `The folder's name "${id}" cannot be an id.`,
      remedy: 'Rename the folder: small letters, digits and single hyphens, e.g. pleasant-events.',
    },
  ];
}

function doubleFields({ file, value, lineOf }: LogText): Finding[] {
  const ids = value.fields.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            file,
            line: lineOf(['fields', at, 'id']),
            problem: `The field "${id}" stands twice.`,
            remedy: 'Give each field an id of its own; what is written is kept by it.',
          },
        ],
  );
}

function twinFindings(log: LogText, language: string, logs: readonly LogText[]): Finding[] {
  const twin = logs.find(({ id, locale }) => id === log.id && locale === language);
  if (!twin) {
    return [
      {
        file: log.file,
        problem: `This log has no twin in the language "${language}".`,
        remedy: `Write it in content/logs/${log.id}/${language}.yaml with the same field ids.`,
      },
    ];
  }
  const own = log.value.fields.map(({ id }) => id);
  const twins = twin.value.fields.map(({ id }) => id);
  const strange = twins.filter((id) => !own.includes(id));
  return own.flatMap((id) =>
    twins.includes(id)
      ? []
      : [
          {
            file: twin.file,
            problem: `The field "${id}" of the twin ${log.file} is missing here.`,
            remedy:
              `Use the same field ids in every language. ${strange.length > 0 ? suggest(id, strange) : ''}`.trim(),
          },
        ],
  );
}

import type { Finding } from '../finding.ts';
import { PLACE, readInstruments, type InstrumentFile, type WithInstruments } from '../instruments.ts';
import { LOCALES } from '../../../i18n/locales.ts';

/** Questionnaires that cannot be used, stand in the wrong place, or differ from their twins. */
export function checkInstruments(content: WithInstruments): Finding[] {
  const files = readInstruments(content);
  return [
    ...content.instruments.flatMap(({ file }) => strayFinding(file)),
    ...files.flatMap(({ findings }) => findings),
    ...files.flatMap(folderFinding),
    ...files.flatMap(languageFinding),
    ...twinFindings(content, files),
    ...allowedFindings(content, files),
  ];
}

function strayFinding(file: string): Finding[] {
  const locale = PLACE.exec(file)?.groups?.['locale'];
  return LOCALES.some((one) => one === locale)
    ? []
    : [
        {
          file,
          problem:
            "A questionnaire has a folder with its instrument's id, and in it a file for each language.",
          remedy: `Name it like content/instruments/pss-10/${LOCALES[0]}.json, or take it away.`,
        },
      ];
}

function folderFinding({ file, folder, usable }: InstrumentFile): Finding[] {
  return !usable || usable.instrument === folder
    ? []
    : [
        {
          file,
          problem: `The file stands in the folder "${folder}", but it is not that. ${usable.reason}`,
          remedy: `Rename the folder to "${usable.instrument}", if that is what the file holds.`,
        },
      ];
}

function languageFinding({ file, locale, usable }: InstrumentFile): Finding[] {
  const language = usable?.language;
  return language === undefined || language.split('-')[0] === locale
    ? []
    : [
        {
          file,
          problem: `The file is named "${locale}", but its "language" is "${language}".`,
          remedy: 'Put it under the name of its language, or mend "language".',
        },
      ];
}

/** Twins ask the same questions under the same linkIds, so that answers hold in either language. */
function twinFindings({ site }: WithInstruments, files: readonly InstrumentFile[]): Finding[] {
  const languages = site?.value.languages ?? [];
  return files.flatMap((one) =>
    languages
      .filter((language) => language !== one.locale)
      .flatMap((language): Finding[] => {
        const twin = files.find(({ folder, locale }) => folder === one.folder && locale === language);
        if (!twin) return [missingTwin(one, language)];
        if (!one.usable || !twin.usable) return [];
        const [ids, twins] = [one.usable, twin.usable].map(({ questions }) =>
          questions.map(({ linkId }) => linkId),
        );
        const at = ids?.findIndex((linkId, index) => linkId !== twins?.[index]) ?? -1;
        return at < 0
          ? []
          : [
              {
                file: twin.file,
                problem: `Question ${at + 1} has the linkId "${twins?.[at]}", and in ${one.file} it is "${ids?.[at]}".`,
                remedy: 'Use the same linkIds in the same order in every language; answers are kept by them.',
              },
            ];
      }),
  );
}

function missingTwin({ file, folder }: InstrumentFile, language: string): Finding {
  return {
    file,
    problem: `This questionnaire has no twin in the language "${language}".`,
    remedy: `Put it in content/instruments/${folder}/${language}.json with the same linkIds, or take the folder away.`,
  };
}

/** Switched on, but not there. */
function allowedFindings({ site }: WithInstruments, files: readonly InstrumentFile[]): Finding[] {
  const held = new Set(files.map(({ folder }) => folder));
  return (site?.value.instruments?.allowed ?? []).flatMap((id, index) =>
    !site || held.has(id)
      ? []
      : [
          {
            file: site.file,
            line: site.lineOf(['instruments', 'allowed', index]),
            problem: `"${id}" is switched on, but there is no content/instruments/${id}/.`,
            remedy: 'Put its files there, or take the word out.',
          },
        ],
  );
}

import { inOrder, instrumentOf, isDone, type Sheet } from '../../domain/check-in/sheet.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords, nameOf, occasionWords } from '../../i18n/own/check-in/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly questionnaires: readonly Questionnaire[];
  readonly sheets: readonly Sheet[];
  readonly onOpen: (id: string) => void;
}

/** Everything that was answered, the latest first. */
export function Earlier({ locale, questionnaires, sheets, onOpen }: Props) {
  const t = checkInWords(locale);
  return (
    <section>
      <h2>{t['earlier.title']}</h2>
      {sheets.length === 0 ? (
        <p class="quiet">{t['earlier.none']}</p>
      ) : (
        <ul class="check-in-rows">
          {inOrder(sheets)
            .reverse()
            .map((sheet) => (
              <li key={sheet.id}>
                <button type="button" onClick={() => onOpen(sheet.id)}>
                  <span class="name">{sheetName(locale, sheet, questionnaires)}</span>
                  <span class="quiet">
                    {[
                      formatDate(locale, sheet.day),
                      sheet.occasion && occasionWords(locale, sheet.occasion),
                      !isDone(sheet) && t['earlier.halfDone'],
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

/** What a sheet is called; one that the site does not offer any more by its id, which is its abbreviation. */
export function sheetName(locale: Locale, sheet: Sheet, questionnaires: readonly Questionnaire[]): string {
  const id = instrumentOf(sheet);
  return nameOf(locale, questionnaires.find((one) => one.id === id) ?? { id, title: id.toUpperCase() });
}

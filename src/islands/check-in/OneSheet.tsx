import { useState } from 'preact/hooks';
import { answersTo } from '../../domain/check-in/over-time.ts';
import {
  instrumentOf,
  isDone,
  isWork,
  recordsOf,
  type Sheet,
  type Slot,
} from '../../domain/check-in/sheet.ts';
import type { Outline } from '../../domain/course/outline.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { broughtBack, deleted } from '../../domain/records/edit.ts';
import { checkInWords, languageName, occasionWords } from '../../i18n/own/check-in/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useSave } from '../data/save.ts';
import { SaveState } from '../shared/SaveState.tsx';
import type { Undoable } from '../shared/Undo.tsx';
import type { CheckInRecords } from './CheckIns.tsx';
import { sheetName } from './Earlier.tsx';
import { Feedback } from './Feedback.tsx';
import { useFocus } from './focus.ts';
import { HelpLine } from './HelpLine.tsx';
import { KeptAnswers } from './KeptAnswers.tsx';
import { Part, type Mode } from './Part.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly sheet: Sheet;
  readonly questionnaires: readonly Questionnaire[];
  readonly sheets: readonly Sheet[];
  readonly ready: CheckInRecords;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onBegin: (parts: readonly Questionnaire[], slot: Slot) => void;
  readonly onClose: () => void;
  readonly onDeleted: (undoable: Undoable) => void;
}

/** One earlier check-in: to look at, to change, to delete. */
export function OneSheet(props: Props) {
  const { locale, outline, sheet, questionnaires, sheets, ready, onBegin, onClose, onDeleted } = props;
  const [t, shared] = [checkInWords(locale), sharedWords(locale)];
  const { saving, save } = useSave();
  const [isEdited, setEdited] = useState(false);
  const title = useFocus<HTMLHeadingElement>(isEdited ? undefined : sheet.id);
  const questionnaire = questionnaires.find((one) => answersTo(one, sheet));
  const slot: Slot = {
    ...(sheet.occasion !== undefined && { occasion: sheet.occasion }),
    ...(sheet.enrolment !== undefined && { enrolment: sheet.enrolment }),
  };

  async function remove() {
    const gone = deleted(sheet, ready.moment().at);
    if (!(await save(recordsOf(gone)))) return;
    onDeleted({
      words: t['sheet.deleted'],
      undo: () => save(recordsOf(broughtBack(gone, ready.moment().at))),
    });
  }
  if (isEdited && questionnaire) {
    const leave = () => setEdited(false);
    return (
      <Part
        {...props}
        questionnaire={questionnaire}
        slot={slot}
        moment={ready.moment}
        number={1}
        of={1}
        onFinished={leave}
        onBack={leave}
        onLater={leave}
      />
    );
  }
  return (
    <section>
      {sheet.occasion && <p class="label">{occasionWords(locale, sheet.occasion)}</p>}
      <h2 ref={title} tabIndex={-1}>
        {sheetName(locale, sheet, questionnaires)}, {formatDate(locale, sheet.day)}
      </h2>
      {!isWork(sheet) && (
        <p class="quiet">
          {t['sheet.version'](sheet.version)}
          {sheet.language.split('-')[0] !== locale &&
            ` · ${t['sheet.language'](languageName(locale, sheet.language))}`}
        </p>
      )}
      {questionnaire ? (
        <Feedback
          locale={locale}
          questionnaire={questionnaire}
          sheet={sheet}
          sheets={sheets}
          today={ready.today}
        />
      ) : (
        <KeptAnswers
          locale={locale}
          sheet={sheet}
          questionnaire={questionnaires.find(({ id }) => id === instrumentOf(sheet))}
        />
      )}
      <HelpLine locale={locale} help={outline.help} />
      <div class="actions check-in-ways">
        {questionnaire && (
          <button
            type="button"
            class="button"
            onClick={() => (isDone(sheet) ? setEdited(true) : onBegin([questionnaire], slot))}
          >
            {isDone(sheet) ? t['sheet.edit'] : t['sheet.finish']}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => void remove()}>
          {shared.delete}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          {t.back}
        </button>
      </div>
      <SaveState locale={locale} saving={saving} again={() => void remove()} />
    </section>
  );
}

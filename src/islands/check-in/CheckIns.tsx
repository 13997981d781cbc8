import { useState } from 'preact/hooks';
import type { Sheet, Slot } from '../../domain/check-in/sheet.ts';
import type { Outline } from '../../domain/course/outline.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Ready } from '../shared/Participant.tsx';
import { Undo, type Undoable } from '../shared/Undo.tsx';
import { useLater } from '../shared/use-later.ts';
import { Overview } from './Overview.tsx';
import type { Mode } from './Part.tsx';
import { Session } from './Session.tsx';

/** What the check-in page knows of the participant. */
export type CheckInRecords = Ready<'enrolments' | 'check-ins' | 'work'>;

/** What is being looked at. */
type View =
  | { readonly kind: 'overview'; readonly cameBack: boolean }
  | { readonly kind: 'session'; readonly parts: readonly Questionnaire[]; readonly slot: Slot }
  | { readonly kind: 'sheet'; readonly id: string };

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly questionnaires: readonly Questionnaire[];
  readonly ready: CheckInRecords;
}

const loadEarlier = () => import('./OneSheet.tsx');

/** Everything on the check-in page: what there is to answer, the answering, and what was answered. */
export function CheckIns({ locale, outline, questionnaires, ready }: Props) {
  const [view, setView] = useState<View>({ kind: 'overview', cameBack: false });
  const [mode, setMode] = useState<Mode>('one');
  const [done, setDone] = useState<Undoable>();
  const sheets: readonly Sheet[] = [...ready.records['check-ins'], ...ready.records.work];
  const common = { locale, outline, sheets, ready, mode, onMode: setMode };
  const back = () => setView({ kind: 'overview', cameBack: true });
  const begin = (parts: readonly Questionnaire[], slot: Slot) => {
    setDone(undefined);
    setView({ kind: 'session', parts, slot });
  };
  const earlier = useLater(loadEarlier);
  const sheet = view.kind === 'sheet' ? sheets.find(({ id }) => id === view.id) : undefined;
  return (
    <>
      {view.kind === 'session' ? (
        <Session {...common} parts={view.parts} slot={view.slot} onClose={back} />
      ) : sheet && earlier ? (
        <earlier.OneSheet
          key={sheet.id}
          {...common}
          sheet={sheet}
          questionnaires={questionnaires}
          onBegin={begin}
          onClose={back}
          onDeleted={(undoable) => {
            setDone(undoable);
            back();
          }}
        />
      ) : (
        <Overview
          {...common}
          questionnaires={questionnaires}
          cameBack={view.kind === 'overview' && view.cameBack}
          onBegin={begin}
          onOpen={(id) => setView({ kind: 'sheet', id })}
        />
      )}
      <Undo locale={locale} done={done} onClose={() => setDone(undefined)} />
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Sheet, Slot } from '../../domain/check-in/sheet.ts';
import type { Outline } from '../../domain/course/outline.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useLater } from '../shared/use-later.ts';
import type { CheckInRecords } from './CheckIns.tsx';
import { Part, type Mode } from './Part.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  /** The questionnaires to go through, in this order. */
  readonly parts: readonly Questionnaire[];
  readonly slot: Slot;
  readonly sheets: readonly Sheet[];
  readonly ready: CheckInRecords;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onClose: () => void;
}

const loadThanks = () => import('./Thanks.tsx');

/** A check-in from its first question to what was answered, part by part. */
export function Session({ locale, outline, parts, slot, sheets, ready, mode, onMode, onClose }: Props) {
  // Fetched while somebody still answers.
  const thanks = useLater(loadThanks);
  const [at, setAt] = useState(0);
  /** The sheets finished here, by the place of their part. */
  const [finished, setFinished] = useState<Readonly<Record<number, string>>>({});
  const part = parts[at];
  if (!part) {
    const ids = Object.values(finished);
    return thanks ? (
      <thanks.Thanks
        locale={locale}
        outline={outline}
        parts={parts}
        finished={sheets.filter(({ id }) => ids.includes(id))}
        sheets={sheets}
        today={ready.today}
        onClose={onClose}
      />
    ) : null;
  }
  const before = finished[at];
  const sheet = sheets.find(({ id }) => id === before);
  return (
    <Part
      key={at}
      locale={locale}
      questionnaire={part}
      slot={slot}
      sheets={sheets}
      moment={ready.moment}
      {...(sheet && { sheet })}
      mode={mode}
      onMode={onMode}
      number={at + 1}
      of={parts.length}
      onFinished={(id) => {
        if (id !== undefined) setFinished({ ...finished, [at]: id });
        setAt(at + 1);
      }}
      onBack={() => (at > 0 ? setAt(at - 1) : onClose())}
      onLater={onClose}
    />
  );
}

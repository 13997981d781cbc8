import { useRef, useState } from 'preact/hooks';
import type { Moment } from '../../domain/course/change.ts';
import type { PracticesOutline } from '../../domain/course/outline.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { notedByHand } from '../../domain/practice/entry.ts';
import { minutesOffered, type Practised } from '../../domain/practice/offered.ts';
import { deleted, made } from '../../domain/records/edit.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { newId } from '../data/new-id.ts';
import { useSave } from '../data/save.ts';
import { FocusFrame } from '../shared/FocusFrame.tsx';
import { SaveState } from '../shared/SaveState.tsx';
import { useLater } from '../shared/use-later.ts';
import { practisedName } from './names.ts';
import { WhatField } from './WhatField.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: PracticesOutline;
  /** The practice of the day, offered first. */
  readonly suggestion: { readonly practice: string; readonly minutes: number } | undefined;
  readonly records: { readonly 'practice-log': readonly PracticeEntry[] };
  readonly today: LocalDay;
  readonly moment: () => Moment;
}

const loadAfterWhat = () => import('./after-what.ts');

/** Notes a practice by hand in two taps, what and how long; the second saves it. A heading stands around it. */
export function NotePractice({ locale, outline, suggestion, records, today, moment }: Props) {
  const t = notingWords(locale);
  const { saving, save } = useSave();
  const [what, setWhat] = useState<Practised>();
  const [minutes, setMinutes] = useState<number>();
  const [wordless, setWordless] = useState(false);
  const [noted, setNoted] = useState<PracticeEntry>();
  const afterWhat = useLater(loadAfterWhat, what !== undefined);
  const [takenBack, setTakenBack] = useState(false);
  // One for each practice noted: another try never notes it twice.
  const id = useRef('');
  // A second tap while the first is being saved is not meant.
  const noting = useRef(false);

  const lengthsOf = (practised: Practised) =>
    'id' in practised ? outline.practices.find((one) => one.id === practised.id)?.lengths : undefined;

  async function note(length: number) {
    if (!what || noting.current) return;
    const practised = 'name' in what ? { name: what.name.trim() } : what;
    const isWordless = 'name' in practised && practised.name === '';
    setWordless(isWordless);
    setMinutes(length);
    if (isWordless) return;
    const { at, today: day } = moment();
    id.current ||= newId();
    const entry = notedByHand(made(id.current, at), practised, length, day);
    noting.current = true;
    if (await save({ 'practice-log': [entry] })) setNoted(entry);
    noting.current = false;
  }
  function startAnew(undone: boolean) {
    id.current = '';
    setWhat(undefined);
    setMinutes(undefined);
    setTakenBack(undone);
    setNoted(undefined);
  }
  async function takeBack(entry: PracticeEntry): Promise<boolean> {
    const saved = await save({ 'practice-log': [deleted(entry, moment().at)] });
    if (saved) startAnew(true);
    return saved;
  }

  return (
    <FocusFrame class="note-practice stack" holds={noted?.id ?? ''}>
      {noted ? (
        afterWhat && (
          <afterWhat.JustNoted
            locale={locale}
            name={practisedName(locale, outline, noted.practice)}
            entry={noted}
            today={today}
            moment={moment}
            saving={saving}
            onTakeBack={takeBack}
            onAnother={() => startAnew(false)}
          />
        )
      ) : (
        <>
          {takenBack && !what && (
            <p class="quiet" role="status">
              {t.takenBack}
            </p>
          )}
          <WhatField
            locale={locale}
            outline={outline}
            suggested={suggestion?.practice}
            entries={records['practice-log']}
            value={what}
            onChange={(chosen) => {
              setWordless(false);
              setWhat(chosen);
            }}
          />
          {wordless && (
            <p class="field-problem" role="alert">
              {t.whatFirst}
            </p>
          )}
          {what && afterWhat && (
            <afterWhat.MinutesField
              locale={locale}
              offered={minutesOffered(
                lengthsOf(what),
                'id' in what && what.id === suggestion?.practice ? suggestion.minutes : undefined,
              )}
              value={minutes}
              onTake={(length) => void note(length)}
            />
          )}
          {minutes !== undefined && (
            <SaveState locale={locale} saving={saving} again={() => void note(minutes)} />
          )}
        </>
      )}
    </FocusFrame>
  );
}

import { useMemo, useState } from 'preact/hooks';
import type { LogOutline } from '../../domain/course/outline.ts';
import { allNoted } from '../../domain/noted.ts';
import { made } from '../../domain/records/edit.ts';
import { logPrompt, newLogEntry, writtenAt } from '../../domain/written.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { newId } from '../data/new-id.ts';
import { useUndoing } from '../data/undoing.ts';
import { FocusFrame } from '../shared/FocusFrame.tsx';
import { href } from '../shared/href.ts';
import { Participant, type Ready } from '../shared/Participant.tsx';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { Undo } from '../shared/Undo.tsx';
import { LogEntries } from './LogEntries.tsx';
import { NewEntry } from './NewEntry.tsx';

interface Props {
  readonly locale: Locale;
  readonly log: LogOutline;
}

/** A private log: a form for a new entry, and the entries written before. */
export function LogPage(props: Props) {
  return (
    <Participant locale={props.locale} stores={['reflections']}>
      {(ready) => <Log {...props} {...ready} />}
    </Participant>
  );
}

function Log({ locale, log, records, today, moment }: Props & Ready<'reflections'>) {
  const t = notingWords(locale);
  const undoing = useUndoing(moment, '.log');
  const [isWriting, setWriting] = useState(true);
  // One for each entry: writing on goes into the same.
  const entry = useMemo(() => newLogEntry(made(newId(), moment().at), log.id, moment().today), [isWriting]);
  const at = writtenAt(entry, [], [log]);
  const own = records.reflections.filter(({ prompt }) => prompt === logPrompt(log.id));
  const earlier = allNoted({ 'practice-log': [], reflections: own }).flatMap(({ store, record }) =>
    store === 'reflections' && !(isWriting && record.id === entry.id) ? [record] : [],
  );
  return (
    <div class="log" tabIndex={-1}>
      <FocusFrame holds={isWriting}>
        {isWriting ? (
          <NewEntry
            key={entry.id}
            locale={locale}
            at={at}
            entry={entry}
            today={today}
            moment={moment}
            onDone={() => setWriting(false)}
          />
        ) : (
          <>
            <p role="status">{sharedWords(locale).saved}</p>
            <button type="button" class="button plain" onClick={() => setWriting(true)}>
              {t.writeAnother}
            </button>
          </>
        )}
      </FocusFrame>
      {earlier.length > 0 && (
        <section>
          <h2>{t.earlier}</h2>
          <LogEntries
            locale={locale}
            at={at}
            entries={earlier}
            today={today}
            moment={moment}
            undoing={undoing}
          />
        </section>
      )}
      <p class="to-notes">
        <a class="alone" href={href(ownAddress(locale, 'notes'))}>
          {t.toNotes}
        </a>
      </p>
      <Undo locale={locale} done={undoing.done} onClose={undoing.close} />
      {undoing.saving.state === 'problem' && (
        <ProblemNote locale={locale} kind={undoing.saving.kind} again={undoing.again} />
      )}
    </div>
  );
}

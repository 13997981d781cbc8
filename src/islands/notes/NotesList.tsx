import { useMemo, useState } from 'preact/hooks';
import { allNoted, byDay, monthsOf, upToMonth, type Noted } from '../../domain/noted.ts';
import { notesOf } from '../../domain/notes.ts';
import type { Reflection } from '../../domain/records/records.ts';
import { marksIn, search, searchable } from '../../domain/search.ts';
import { formatDate, formatDay } from '../../i18n/format.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { FocusFrame } from '../shared/FocusFrame.tsx';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { Undo } from '../shared/Undo.tsx';
import { NotedItem, type ItemFrame } from './NotedItem.tsx';
import { SearchField } from './SearchField.tsx';

/** So many things are shown at first, and so many more each time: ten years must not be drawn at once. */
const PAGE = 30;

interface Props extends ItemFrame {
  readonly reflections: readonly Reflection[];
}

const NONE: readonly Noted[] = [];

/** Everything noted, to be searched, gone through by months, changed and deleted. */
export function NotesList({ reflections, ...frame }: Props) {
  const { locale, entries, undoing } = frame;
  const t = notingWords(locale);
  const [query, setQuery] = useState('');
  const [month, setMonth] = useState('');
  const [count, setCount] = useState(PAGE);
  const [open, setOpen] = useState<string>();

  const noted = useMemo(() => allNoted({ 'practice-log': entries, reflections }), [entries, reflections]);
  const months = useMemo(() => monthsOf(noted), [noted]);
  const isSearching = query.trim() !== '';
  // Made ready at the first letter, and not again before something changes.
  const ready = useMemo(() => {
    if (!isSearching) return undefined;
    const records = new Map(noted.map((one) => [one.record.id, one]));
    return { records, notes: searchable(notesOf({ 'practice-log': entries, reflections })) };
  }, [isSearching, noted, entries, reflections]);
  const found = useMemo(() => (ready ? search(ready.notes, query) : []), [ready, query]);

  const listed = ready
    ? found.flatMap(({ id }) => ready.records.get(id) ?? NONE)
    : month === ''
      ? noted
      : upToMonth(noted, month);
  const shown = listed.slice(0, count);
  const notes = new Map(found.slice(0, count).map((note) => [note.id, note]));
  const fromTheTop = () => {
    setCount(PAGE);
    setOpen(undefined);
  };

  return (
    <div class="noted-list" tabIndex={-1}>
      {noted.length > 0 && (
        <SearchField
          locale={locale}
          value={query}
          found={isSearching ? listed.length : undefined}
          onInput={(words) => {
            setQuery(words);
            fromTheTop();
          }}
        />
      )}
      {months.length > 1 && !isSearching && (
        <label class="field month">
          <span>{t.fromMonth}</span>
          <select
            onChange={({ currentTarget }) => {
              setMonth(currentTarget.value);
              fromTheTop();
            }}
          >
            {months.map((one, at) => (
              <option key={one} value={at === 0 ? '' : one} selected={one === month}>
                {formatDate(locale, one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {byDay(shown).map(({ day, noted: its }) => (
        <section key={day} class="noted-day">
          <h2>{formatDay(locale, day)}</h2>
          <ul role="list">
            {its.map((one) => (
              <li key={one.record.id} class="card">
                <FocusFrame holds={open === one.record.id}>
                  <NotedItem
                    {...frame}
                    noted={one}
                    marks={marksFor(one)}
                    isOpen={open === one.record.id}
                    onOpen={() => setOpen(one.record.id)}
                    onClose={() => setOpen(undefined)}
                  />
                </FocusFrame>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length < listed.length && (
        <button type="button" class="button plain more" onClick={() => setCount(count + PAGE)}>
          {t.showMore}
        </button>
      )}
      <Undo locale={locale} done={undoing.done} onClose={undoing.close} />
      {undoing.saving.state === 'problem' && (
        <ProblemNote locale={locale} kind={undoing.saving.kind} again={undoing.again} />
      )}
    </div>
  );

  function marksFor({ record }: Noted) {
    const note = notes.get(record.id);
    return note ? marksIn(note, query) : [];
  }
}

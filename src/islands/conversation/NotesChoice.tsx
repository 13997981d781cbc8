import { useMemo, useState } from 'preact/hooks';
import { excerpt } from '../../domain/excerpt.ts';
import type { Note } from '../../domain/notes.ts';
import { search, searchable } from '../../domain/search.ts';
import { conversationWords } from '../../i18n/own/conversation/index.ts';
import { SearchField } from '../notes/SearchField.tsx';
import type { Context } from './part.ts';
import { quoteOf } from './parts/notes.ts';
import { Ticks } from './Ticks.tsx';

/** So many are listed at first, and so many more each time. */
const PAGE = 20;
/** As much of a note as it takes to know it again, characters. */
const EXCERPT = 140;

interface Props {
  readonly context: Context;
  readonly notes: readonly Note[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The participant's notes, the newest first, to be searched and ticked one by one. */
export function NotesChoice({ context, notes, chosen, onChange }: Props) {
  const t = conversationWords(context.locale);
  const [query, setQuery] = useState('');
  const [count, setCount] = useState(PAGE);
  const ready = useMemo(() => searchable(notes), [notes]);
  const isSearching = query.trim() !== '';
  const listed = useMemo(
    () => (isSearching ? search(ready, query) : ready.map(({ note }) => note)),
    [ready, isSearching, query],
  );
  return (
    <fieldset class="question notes-choice">
      <legend>{t['notes.title']}</legend>
      <SearchField
        locale={context.locale}
        value={query}
        found={isSearching ? listed.length : undefined}
        onInput={(words) => {
          setQuery(words);
          setCount(PAGE);
        }}
      />
      <Ticks
        values={chosen}
        onChange={onChange}
        options={listed.slice(0, count).map((note) => ({
          value: note.id,
          label: <Line note={note} context={context} />,
        }))}
      />
      {count < listed.length && (
        <button type="button" class="text-button" onClick={() => setCount(count + PAGE)}>
          {t['notes.more']}
        </button>
      )}
      <p class="quiet" role="status">
        {chosen.size > 0 && t['notes.chosen'](chosen.size)}
      </p>
    </fieldset>
  );
}

function Line({ note, context }: { readonly note: Note; readonly context: Context }) {
  const { heading, texts } = quoteOf(note, context);
  return (
    <>
      <span class="quiet">{heading}</span> {excerpt(texts.map(({ text }) => text).join(' '), EXCERPT)}
    </>
  );
}

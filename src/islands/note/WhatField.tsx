import { useMemo, useState } from 'preact/hooks';
import type { PracticesOutline } from '../../domain/course/outline.ts';
import { practicesOffered, practisedKey, type Practised } from '../../domain/practice/offered.ts';
import { LONGEST_NAME } from '../../domain/records/limits.ts';
import type { PracticeEntry } from '../../domain/records/records.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Choices } from '../shared/Choices.tsx';
import { TextField } from '../shared/TextField.tsx';
import { practisedName } from './names.ts';

/** More than these at once are hard to choose from; the rest come when asked for. */
const FIRST = 6;
const OWN_WORDS = 'own words';

interface Props {
  readonly locale: Locale;
  readonly outline: PracticesOutline;
  readonly suggested?: string | undefined;
  /** What was noted before, to be offered again. */
  readonly entries: readonly PracticeEntry[];
  /** A name without words while the own words are still to be written. */
  readonly value: Practised | undefined;
  readonly onChange: (what: Practised) => void;
}

/** What was practised: one of a few to tap, or own words. */
export function WhatField({ locale, outline, suggested, entries, value, onChange }: Props) {
  const t = notingWords(locale);
  const offered = useMemo(() => {
    const written = outline.practices.flatMap(({ id, address }) => (address === undefined ? [] : id));
    return practicesOffered(suggested, entries, written);
  }, [outline, suggested, entries]);
  const key = value && practisedKey(value);
  const isOffered = offered.some((one) => practisedKey(one) === key);
  const [all, setAll] = useState(false);
  const [own, setOwn] = useState(value !== undefined && 'name' in value && !isOffered);
  const shown = offered.filter((one, at) => all || at < FIRST || practisedKey(one) === key);
  const options = [
    // A practice that the site no longer has stays the one that was noted.
    ...(value && 'id' in value && !isOffered ? [value] : []),
    ...shown,
  ];

  function choose(chosen: string) {
    const practised = options.find((one) => practisedKey(one) === chosen);
    setOwn(!practised);
    onChange(practised ?? { name: value && 'name' in value ? value.name : '' });
  }
  return (
    <div class="stack">
      <Choices
        legend={t.what}
        options={[
          ...options.map((practised) => ({
            value: practisedKey(practised),
            label: practisedName(locale, outline, practised),
          })),
          { value: OWN_WORDS, label: t.other },
        ]}
        value={own ? OWN_WORDS : key}
        onChange={choose}
      />
      {shown.length < offered.length && (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t.more}
        </button>
      )}
      {own && (
        <TextField
          locale={locale}
          label={t.ownWords}
          hint={t.ownWordsHint}
          value={value && 'name' in value ? value.name : ''}
          most={LONGEST_NAME}
          short
          onInput={(name) => onChange({ name })}
        />
      )}
    </div>
  );
}

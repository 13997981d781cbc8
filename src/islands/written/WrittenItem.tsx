import type { ComponentChildren } from 'preact';
import type { Reflection } from '../../domain/records/records.ts';
import type { WrittenAt } from '../../domain/written.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly at: WrittenAt;
  readonly reflection: Reflection;
  /** Without the name of what it was written at, where that stands above already. */
  readonly untitled?: boolean;
  /** Shows a text of a field, for instance with something marked in it. */
  readonly show?: (text: string, field: string) => ComponentChildren;
}

/** Something written, with the questions it answers; those left open are left out. */
export function WrittenItem({ locale, at, reflection, untitled = false, show = (text) => text }: Props) {
  const t = notingWords(locale);
  const answered = at.fields.flatMap(({ id, label }) => {
    const text = reflection.fields[id] ?? '';
    return text.trim() === '' ? [] : [{ id, text, label: label ?? at.question }];
  });
  return (
    <>
      {!untitled && <p class="label">{at.title ?? t.formerText}</p>}
      <dl class="answers">
        {answered.map(({ id, label, text }) => (
          <div key={id}>
            <dt>{label ?? t.formerQuestion}</dt>
            <dd class="own-words">{show(text, id)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

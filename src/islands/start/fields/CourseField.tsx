import type { CourseOutline } from '../../../domain/course/outline.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Choices } from '../../shared/Choices.tsx';

interface Props {
  readonly locale: Locale;
  readonly courses: readonly CourseOutline[];
  /** A course's id. */
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

export function CourseField({ locale, courses, value, onChange }: Props) {
  const t = startWords(locale);
  return (
    <div class="stack">
      <p>{t['course.hint']}</p>
      <Choices
        legend={<span class="visually-hidden">{t['step.course']}</span>}
        tall
        options={courses.map(({ id, title, summary }) => ({
          value: id,
          label: <Explained title={title} text={summary} />,
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

/** An answer with a sentence about it. */
export function Explained({ title, text }: { readonly title: string; readonly text: string | undefined }) {
  return (
    <span class="explained">
      <strong>{title}</strong>
      {text && <small>{text}</small>}
    </span>
  );
}

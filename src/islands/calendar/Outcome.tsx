import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { calendarWords } from '../../i18n/own/calendar/index.ts';
import type { Chosen } from './choices.ts';

/** How making a file went. */
export type Made =
  | { readonly kind: 'file'; readonly address: string; readonly chosen: Chosen }
  | { readonly kind: 'nothing' | 'mend' | 'failed' };

interface Props {
  readonly locale: Locale;
  /** Missing until somebody has asked. */
  readonly made: Made | undefined;
  /** Whether calendars will know the times again in a later file. */
  readonly known: boolean;
}

/** Says how it went, and hands the file over. */
export function Outcome({ locale, made, known }: Props) {
  const t = calendarWords(locale);
  const link = useRef<HTMLAnchorElement>(null);
  const file = made?.kind === 'file' ? made : undefined;

  useEffect(() => {
    if (!file) return;
    link.current?.click();
    return () => URL.revokeObjectURL(file.address);
  }, [file]);

  return (
    <>
      <div role="status">
        {made && <p>{made.kind === 'file' ? t.made(t.fileName) : t[made.kind]}</p>}
        {file && (
          <>
            <ul>
              {contents(locale, file.chosen).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{t.then}</p>
          </>
        )}
      </div>
      {file && (
        <>
          <a ref={link} class="button plain" href={file.address} download={t.fileName}>
            {t.again}
          </a>
          <p class="hint">{known ? t.later : t.laterAnew}</p>
        </>
      )}
    </>
  );
}

/** What the file holds, a line for each kind. */
function contents(locale: Locale, { practice, checkIns, courseWeeks }: Chosen): string[] {
  const t = calendarWords(locale);
  return [
    ...practice.map(({ weekly, day }) => t.madePractice(weekly?.count ?? 1, formatDate(locale, day))),
    ...(checkIns.length > 0 ? [t.madeCheckIns(checkIns.length)] : []),
    ...(courseWeeks.length > 0 ? [t.madeCourseWeeks(courseWeeks.length)] : []),
  ];
}

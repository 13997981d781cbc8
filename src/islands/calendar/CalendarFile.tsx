import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays } from '../../domain/day/local-day.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { calendarWords } from '../../i18n/own/calendar/index.ts';
import { CheckInFields } from './CheckInFields.tsx';
import { ahead, atFirst, chosenOf, type Choices, type Whose } from './choices.ts';
import { Field } from './Field.tsx';
import { Outcome, type Made } from './Outcome.tsx';
import { Pill } from './Pill.tsx';
import { PracticeFields } from './PracticeFields.tsx';

interface Props extends Whose {
  readonly locale: Locale;
  /** The instant it is, as `Date.toISOString` writes it. */
  readonly now: () => string;
}

/** Lets a participant choose what goes into their calendar, and makes a file of it on their device. */
export function CalendarFile({ locale, plan, enrolment, today, now }: Props) {
  const t = calendarWords(locale);
  const whose = { plan, enrolment, today };
  const root = useRef<HTMLDivElement>(null);
  // Without a course the times belong to this visit: nothing is kept that could tell them apart later.
  const visit = useRef<string | undefined>(undefined);
  const [choices, setChoices] = useState<Choices>(() => atFirst(whose, t));
  const [made, setMade] = useState<Made>();
  const [tries, setTries] = useState(0);
  // What has to be mended may be far above the button.
  useEffect(() => root.current?.querySelector<HTMLInputElement>('.to-mend input')?.focus(), [tries]);

  const coming = ahead(whose, t);
  const [firstWeek, lastWeek] = [coming.courseWeeks[0], coming.courseWeeks.at(-1)];
  const problems = tries > 0 ? chosenOf(choices, whose, t, '').problems : [];
  const change = (part: Partial<Choices>) => {
    setChoices({ ...choices, ...part });
    setMade(undefined);
  };

  async function make() {
    const at = now();
    const chosen = chosenOf(choices, whose, t, enrolment?.id ?? (visit.current ??= at));
    const events = [...chosen.practice, ...chosen.checkIns, ...chosen.courseWeeks];
    const mend = chosen.problems.length > 0;
    setTries(mend ? tries + 1 : 0);
    if (mend || events.length === 0) {
      setMade({ kind: mend ? 'mend' : 'nothing' });
      return;
    }
    try {
      const { calendarFile } = await import('./file.ts');
      const file = new Blob([calendarFile(events, at)], { type: 'text/calendar;charset=utf-8' });
      setMade({ kind: 'file', address: URL.createObjectURL(file), chosen });
    } catch {
      setMade({ kind: 'failed' });
    }
  }

  return (
    <div ref={root} class="calendar-file">
      <p>{t.intro}</p>
      <p>{t.shared}</p>
      <fieldset class="what">
        <legend>{t.what}</legend>
        <div class="choices several">
          <Pill label={t.practice} checked={choices.practice} onChange={(practice) => change({ practice })} />
          {coming.checkIns.length > 0 && (
            <Pill
              label={t.checkIns}
              checked={choices.checkIns}
              onChange={(checkIns) => change({ checkIns })}
            />
          )}
          {firstWeek && (
            <Pill
              label={t.courseWeeks}
              checked={choices.courseWeeks}
              onChange={(courseWeeks) => change({ courseWeeks })}
            />
          )}
        </div>
        {!enrolment && <p class="hint">{t.noCourse}</p>}
      </fieldset>
      {choices.practice && <PracticeFields {...{ locale, choices, problems, change }} />}
      {choices.checkIns && (
        <CheckInFields
          {...{ locale, choices, problems, change }}
          days={coming.checkIns.map(({ day }) => day)}
        />
      )}
      {choices.courseWeeks && firstWeek && lastWeek && (
        <fieldset class="part">
          <legend>{t.courseWeeks}</legend>
          <p class="hint">
            {t.courseWeekDays(
              formatDate(locale, firstWeek.day),
              formatDate(locale, addDays(lastWeek.day, lastWeek.days - 1)),
            )}
          </p>
        </fieldset>
      )}
      <Field
        name="title"
        kind="text"
        label={t.title}
        value={choices.title}
        hint={t.titleHint(t.usualTitle)}
        onInput={(title) => change({ title })}
      />
      <button type="button" class="button" onClick={() => void make()}>
        {t.make}
      </button>
      <Outcome locale={locale} made={made} known={enrolment !== undefined} />
    </div>
  );
}

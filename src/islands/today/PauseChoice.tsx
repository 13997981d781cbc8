import { useState } from 'preact/hooks';
import { pause } from '../../domain/course/change.ts';
import { addDays } from '../../domain/day/local-day.ts';
import type { Enrolment } from '../../domain/records/records.ts';
import { formatNearDay } from '../../i18n/format.ts';
import { DayField } from '../shared/DayField.tsx';
import { changeOf } from './changes.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly enrolment: Enrolment;
}

/** Days a pause with a last day may be long. */
const LONGEST = 365;
/** And how long it is when nothing is chosen: this week and the next. */
const USUAL = 13;

/** A pause from today, until it is resumed or through a day. */
export function PauseChoice({ screen: { locale, t, today, moment, change }, enrolment }: Props) {
  const [to, setTo] = useState(addDays(today, USUAL));
  return (
    <>
      <button
        type="button"
        class="text-button"
        onClick={() => change(changeOf(enrolment, pause(enrolment, moment()), t['done.paused']))}
      >
        {t['steer.pause']}
      </button>
      <p class="quiet">{t['steer.pauseNote']}</p>
      <details>
        <summary>{t['steer.pauseUntil']}</summary>
        <div class="stack">
          <DayField
            locale={locale}
            label={t['steer.pauseTo']}
            value={to}
            onChange={setTo}
            first={today}
            last={addDays(today, LONGEST)}
          />
          <button
            type="button"
            class="button plain"
            onClick={() =>
              change(
                changeOf(
                  enrolment,
                  pause(enrolment, moment(), to),
                  t['done.pausedTo'](formatNearDay(locale, to)),
                ),
              )
            }
          >
            {t['steer.pauseToDay']}
          </button>
        </div>
      </details>
    </>
  );
}

import { useState } from 'preact/hooks';
import { lengthsOf, type Offered, type PracticeOfDay } from '../../domain/course/practice-of-day.ts';
import { addressAtLength } from '../../domain/practice/asked-length.ts';
import type { Enrolment } from '../../domain/records/records.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { Choices } from '../shared/Choices.tsx';
import { href } from '../shared/href.ts';
import { PracticeLink } from './PracticeLink.tsx';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly first: NonNullable<PracticeOfDay['first']>;
  readonly also: readonly Offered[];
  readonly plan?: Enrolment['plan'];
}

/** The one practice of the day, at the participant's pace or any other length they have time for. */
export function PracticeCard({ screen, first, also, plan }: Props) {
  const { locale, t } = screen;
  const { practice, reason } = first;
  const [minutes, setMinutes] = useState(first.minutes);
  const lengths = lengthsOf(first);
  const missing = reason === 'instead' ? also[0] : undefined;
  return (
    <div class="card practice-today">
      <p class="label">{t[`practice.${reason}`]}</p>
      <h3>{practice.title}</h3>
      {missing && <p class="quiet">{t['practice.insteadOf'](missing.practice.title)}</p>}
      {lengths.length > 1 ? (
        <Choices
          legend={<span class="visually-hidden">{t['practice.lengths']}</span>}
          options={lengths.map((value) => ({ value, label: sharedWords(locale).minutesShort(value) }))}
          value={minutes}
          onChange={setMinutes}
        />
      ) : (
        <p>{sharedWords(locale).minutes(minutes)}</p>
      )}
      <a class="button go" href={href(addressAtLength(practice.address ?? '', minutes))}>
        {t['practice.go']}
      </a>
      {plan && <OwnPlan screen={screen} plan={plan} />}
      {also
        .filter((other) => other !== missing)
        .map((other) => (
          <p key={other.practice.id} class="quiet">
            {reason === 'gentle' ? t['practice.plan'] : t['practice.also']}{' '}
            <PracticeLink screen={screen} offered={other} />
          </p>
        ))}
    </div>
  );
}

/** The if-then plan in the participant's own words. */
function OwnPlan({ screen: { t }, plan }: { screen: Screen; plan: NonNullable<Enrolment['plan']> }) {
  const parts = [plan.when.trim(), plan.then.trim()].filter(Boolean);
  return (
    <p class="quiet own-words">
      {t.plan} {parts[0]}
      {parts.length > 1 && (
        <>
          <span aria-hidden="true"> → </span>
          <span class="visually-hidden">, {t.then} </span>
          {parts[1]}
        </>
      )}
    </p>
  );
}

import type { CourseOutline } from '../../domain/course/outline.ts';
import { UNCHOSEN_PACE } from '../../domain/course/start-choices.ts';
import type { Enrolment } from '../../domain/records/records.ts';
import { settingOf } from '../../domain/records/settings.ts';
import { startWords } from '../../i18n/own/start/index.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { daysInWords } from './fields/DaysField.tsx';
import { planInWords } from './fields/PlanField.tsx';
import { startDayInWords } from './fields/StartDayField.tsx';
import type { StartProps } from './StartPage.tsx';
import { Step } from './Step.tsx';

interface NotBegunProps extends StartProps {
  readonly course: CourseOutline;
  readonly onBegin: () => void;
  readonly onBack: (() => void) | undefined;
}

/** The end of a start in which everything was skipped: beginning is still to be said. */
export function NotBegun({ locale, arrived, course, onBegin, onBack }: NotBegunProps) {
  const t = startWords(locale);
  return (
    <Step
      {...{ locale, arrived, onBack }}
      title={t['notBegun.title']}
      actions={
        <button type="button" class="button" onClick={onBegin}>
          {t['notBegun.begin']}
        </button>
      }
    >
      <p>{t['notBegun.what'](course.title, t[`pace.${UNCHOSEN_PACE}`])}</p>
      <p class="quiet">{t.onlyHere}</p>
    </Step>
  );
}

interface BegunProps extends StartProps {
  readonly course: CourseOutline;
  readonly enrolment: Enrolment;
}

/** The end of a start: what is kept, and where to go now. */
export function Begun({ locale, ready, arrived, show, course, enrolment }: BegunProps) {
  const t = startWords(locale);
  const rows: [string, string | undefined][] = [
    [t['choice.course'], course.title],
    [t['choice.pace'], t[`pace.${enrolment.pace}`]],
    [t['choice.day'], startDayInWords(locale, enrolment.startDay)],
    [t['choice.days'], daysInWords(locale, settingOf(ready.records.settings, 'axes') ?? {})],
    [t['choice.plan'], planInWords(enrolment.plan)],
  ];
  const checksIn = course.occasions.some(({ module }) => module === enrolment.module);
  return (
    <Step
      {...{ locale, arrived }}
      title={enrolment.startDay > ready.today ? t['done.ready'] : t['done.begun']}
      actions={
        <>
          <a class="button" href={href(ownAddress(locale, 'today'))}>
            {t['done.toToday']}
          </a>
          <button type="button" class="text-button" onClick={() => show({ kind: 'choices' })}>
            {t['done.toChoices']}
          </button>
        </>
      }
    >
      <dl class="card summary">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {checksIn && (
        <>
          <p>{t['done.checkIn']}</p>
          <p>
            <a class="button plain" href={href(ownAddress(locale, 'check-in'))}>
              {t['done.toCheckIn']}
            </a>
          </p>
        </>
      )}
    </Step>
  );
}

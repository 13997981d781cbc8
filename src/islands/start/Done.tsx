import type { CourseOutline } from '../../domain/course/outline.ts';
import { UNCHOSEN_PACE } from '../../domain/course/start-choices.ts';
import type { Enrolment } from '../../domain/records/records.ts';
import { settingOf } from '../../domain/records/settings.ts';
import { formatDay } from '../../i18n/format.ts';
import { startWords } from '../../i18n/own/start/index.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { SaveState } from '../shared/SaveState.tsx';
import { daysInWords } from './fields/DaysField.tsx';
import { planInWords } from './fields/PlanField.tsx';
import type { StartProps } from './StartPage.tsx';
import { Step } from './Step.tsx';
import type { useStart } from './use-start.ts';

interface Props extends StartProps {
  readonly start: ReturnType<typeof useStart>;
  readonly course: CourseOutline;
  readonly arrived: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onChoices: (() => void) | undefined;
}

/** The end of a start: what is kept, and where to go now. Whoever skipped everything can begin here. */
export function Done({ start, course, onChoices, ...props }: Props) {
  const { locale } = props;
  const t = startWords(locale);
  const { enrolment, begin, saving } = start;
  const saved = <SaveState locale={locale} saving={saving} again={begin} />;
  if (enrolment) {
    return (
      <>
        <Begun {...props} course={course} enrolment={enrolment} onChoices={onChoices} />
        {saved}
      </>
    );
  }
  return (
    <>
      <Step
        {...props}
        title={t['notBegun.title']}
        actions={
          <button type="button" class="button" onClick={begin}>
            {t['notBegun.begin']}
          </button>
        }
      >
        <p>{t['notBegun.what'](course.title, t[`pace.${UNCHOSEN_PACE}`])}</p>
        <p class="quiet">{t.onlyHere}</p>
      </Step>
      {saved}
    </>
  );
}

interface BegunProps extends Omit<Props, 'start'> {
  readonly enrolment: Enrolment;
}

function Begun({ locale, ready, arrived, onBack, onChoices, course, enrolment }: BegunProps) {
  const t = startWords(locale);
  const days = daysInWords(locale, settingOf(ready.records.settings, 'axes') ?? {});
  const plan = planInWords(enrolment.plan);
  const rows: [string, string | undefined][] = [
    [t['choice.course'], course.title],
    [t['choice.pace'], t[`pace.${enrolment.pace}`]],
    [t['choice.day'], formatDay(locale, enrolment.startDay)],
    [t['choice.days'], days],
    [t['choice.plan'], plan],
  ];
  const checksIn = course.occasions.some(({ module }) => module === enrolment.module);
  return (
    <Step
      {...{ locale, arrived, onBack }}
      title={enrolment.startDay > ready.today ? t['done.ready'] : t['done.begun']}
      actions={
        <>
          <a class="button" href={href(ownAddress(locale, 'today'))}>
            {t['done.toToday']}
          </a>
          {onChoices && (
            <button type="button" class="button plain" onClick={onChoices}>
              {t['done.toChoices']}
            </button>
          )}
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
        <div class="stack">
          <p>{t['done.checkIn']}</p>
          <p>
            <a class="alone" href={href(ownAddress(locale, 'check-in'))}>
              {t['done.toCheckIn']}
            </a>
          </p>
        </div>
      )}
    </Step>
  );
}

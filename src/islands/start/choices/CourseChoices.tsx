import type { Going } from '../../../domain/course/start.ts';
import { fits, withChoices, type CourseChoices as Choices } from '../../../domain/course/start-choices.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import { newId } from '../../data/new-id.ts';
import { PaceField, paceInWords } from '../fields/PaceField.tsx';
import { PlanField, planInWords } from '../fields/PlanField.tsx';
import { StartDayField, startDayInWords } from '../fields/StartDayField.tsx';
import type { StartProps } from '../StartPage.tsx';
import { Editable } from './Editable.tsx';
import { StartOver } from './StartOver.tsx';

interface Props extends Pick<StartProps, 'locale' | 'ready'> {
  readonly one: Going;
}

/** What somebody has chosen for one course. */
export function CourseChoices({ locale, ready, one: { course, enrolment } }: Props) {
  const t = startWords(locale);
  const recordsFor = (choices: Choices) => ({
    enrolments: [withChoices(course, enrolment, choices, newId(), ready.moment())],
  });
  const minutes = paceInWords(locale, course, enrolment.pace);
  return (
    <section aria-label={course.title}>
      <h3>{course.title}</h3>
      <div class="card">
        <Editable
          locale={locale}
          name={t['choice.pace']}
          kept={enrolment.pace}
          words={[t[`pace.${enrolment.pace}`], minutes].filter(Boolean).join('. ')}
          recordsFor={(pace) => recordsFor({ pace })}
          field={(pace, onChange) => (
            <PaceField locale={locale} course={course} value={pace} onChange={onChange} />
          )}
        />
        <Editable
          locale={locale}
          name={t['choice.day']}
          kept={enrolment.startDay}
          words={startDayInWords(locale, enrolment.startDay)}
          recordsFor={(startDay) => recordsFor({ startDay })}
          field={(day, onChange) => (
            <StartDayField locale={locale} today={ready.today} value={day} onChange={onChange} />
          )}
        />
        <Editable
          locale={locale}
          name={t['choice.plan']}
          kept={enrolment.plan ?? { when: '', then: '' }}
          words={planInWords(enrolment.plan) ?? t.noPlan}
          recordsFor={(plan) => (fits(plan) ? recordsFor({ plan }) : undefined)}
          field={(plan, onChange) => <PlanField locale={locale} value={plan} onChange={onChange} />}
        />
        <StartOver locale={locale} ready={ready} course={course} enrolment={enrolment} />
      </div>
    </section>
  );
}

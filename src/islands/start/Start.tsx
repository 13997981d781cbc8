import type { StartFrom } from '../../domain/course/start.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { startWords } from '../../i18n/own/start/index.ts';
import { SaveState } from '../shared/SaveState.tsx';
import { Done } from './Done.tsx';
import { CourseField } from './fields/CourseField.tsx';
import { DaysField } from './fields/DaysField.tsx';
import { PaceField } from './fields/PaceField.tsx';
import { PlanField } from './fields/PlanField.tsx';
import { StartDayField } from './fields/StartDayField.tsx';
import { InformedChoice } from './InformedChoice.tsx';
import type { StartProps } from './StartPage.tsx';
import { Step } from './Step.tsx';
import { useStart } from './use-start.ts';

interface Props extends StartProps {
  readonly from: StartFrom;
  /** Shows what has been chosen; missing while nothing has. */
  readonly onChoices: (() => void) | undefined;
}

/** The start of a course, a step at a time. No step has to be answered. */
export function Start({ from, onChoices, ...props }: Props) {
  const { locale, informed, ready, moved } = props;
  const t = startWords(locale);
  const start = useStart(props, from);
  const { steps, step, course, enrolment, draft, change } = start;
  if (!course) return null;

  const common = { locale, arrived: moved || start.arrived, onBack: start.back ?? onChoices };
  if (step === 'done') {
    return <Done key={String(enrolment !== undefined)} {...props} {...common} start={start} course={course} onChoices={onChoices} />;
  }
  const asks = step !== 'informed';
  const title = step === 'informed' ? (informed?.title ?? '') : t[`step.${step}`];
  return (
    <>
      {step !== 'course' && <p class="quiet">{t.course(course.title)}</p>}
      <Step
        key={step}
        {...common}
        place={t.step(steps.indexOf(step) + 1, steps.length - 1)}
        title={title}
        actions={
          <>
            <button type="button" class="button" onClick={start.next}>
              {asks ? t.saveAndGoOn : sharedWords(locale).next}
            </button>
            <button type="button" class="button plain" onClick={start.skip}>
              {sharedWords(locale).skip}
            </button>
          </>
        }
      >
        {step === 'course' && (
          <CourseField
            locale={locale}
            courses={start.offered}
            value={start.chosenCourse}
            onChange={(id) => change({ course: id })}
          />
        )}
        {step === 'informed' && <InformedChoice />}
        {step === 'pace' && (
          <PaceField
            locale={locale}
            course={course}
            value={draft.pace ?? enrolment?.pace}
            onChange={(pace) => change({ pace })}
          />
        )}
        {step === 'days' && (
          <DaysField locale={locale} value={start.axes} onChange={(axes) => change({ axes })} />
        )}
        {step === 'day' && (
          <StartDayField
            locale={locale}
            today={ready.today}
            value={draft.startDay ?? enrolment?.startDay}
            onChange={(startDay) => change({ startDay })}
          />
        )}
        {step === 'plan' && (
          <PlanField
            locale={locale}
            value={draft.plan ?? enrolment?.plan}
            onChange={(plan) => change({ plan })}
          />
        )}
      </Step>
      {asks && <p class="quiet">{t.onlyHere}</p>}
      <SaveState locale={locale} saving={start.saving} again={start.next} />
    </>
  );
}

import type { InStart } from '../../domain/course/start.ts';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import { startWords } from '../../i18n/own/start/index.ts';
import { SaveState } from '../shared/SaveState.tsx';
import { Begun, NotBegun } from './Done.tsx';
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
  readonly view: InStart;
}

/** The start of a course, a step at a time. No step has to be answered. */
export function Start({ view, ...props }: Props) {
  const { locale, informed, ready, going, show } = props;
  const t = startWords(locale);
  const shared = sharedWords(locale);
  const start = useStart(props, view);
  const { steps, step, course, enrolment, draft, change, begin } = start;
  if (!course) return null;
  if (step === 'done') {
    return (
      <>
        {enrolment ? (
          <Begun
            {...props}
            course={course}
            enrolment={enrolment}
            arrived={props.arrived || start.beganHere}
          />
        ) : (
          <NotBegun {...props} course={course} onBegin={begin} onBack={start.back} />
        )}
        <SaveState locale={locale} saving={start.saving} again={begin} />
      </>
    );
  }
  const asks = step !== 'informed';
  const toChoices = () => show({ kind: 'choices' });
  return (
    <>
      {step !== 'course' && <p class="quiet named">{t.course(course.title)}</p>}
      <Step
        key={step}
        locale={locale}
        arrived={props.arrived}
        place={t.step(steps.indexOf(step) + 1, steps.length - 1)}
        title={asks ? t[`step.${step}`] : (informed?.title ?? '')}
        onBack={start.back ?? (going.length > 0 ? toChoices : undefined)}
        actions={
          <>
            <button type="button" class="button" onClick={start.next}>
              {asks ? t.saveAndGoOn : shared.next}
            </button>
            {asks && (
              <button type="button" class="text-button" onClick={start.skip}>
                {shared.skip}
              </button>
            )}
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
      {asks && <p class="quiet only-here">{t.onlyHere}</p>}
      <SaveState locale={locale} saving={start.saving} again={start.next} />
    </>
  );
}

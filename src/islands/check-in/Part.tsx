import { useState } from 'preact/hooks';
import type { Sheet, Slot } from '../../domain/check-in/sheet.ts';
import type { Moment } from '../../domain/course/change.ts';
import type { Questionnaire } from '../../domain/instruments/questionnaire.ts';
import { checkInWords, nameOf, occasionWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { SaveState } from '../shared/SaveState.tsx';
import { AllQuestions } from './AllQuestions.tsx';
import { useAnswering } from './answering.ts';
import { useFocus } from './focus.ts';
import { LeftOpen } from './LeftOpen.tsx';
import { OneQuestion } from './OneQuestion.tsx';

/** One question at a time, or all of a questionnaire beneath each other. */
export type Mode = 'one' | 'all';

interface Props {
  readonly locale: Locale;
  readonly questionnaire: Questionnaire;
  readonly slot: Slot;
  readonly sheets: readonly Sheet[];
  readonly moment: () => Moment;
  /** The sheet to change; missing to go on with a half-done one, or begin. */
  readonly sheet?: Sheet;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  /** Which part of how many, from 1. */
  readonly number: number;
  readonly of: number;
  /** Called with the id of the sheet, or without one when nothing was answered. */
  readonly onFinished: (id?: string) => void;
  /** Back to the part before this one, or out. */
  readonly onBack: () => void;
  readonly onLater: () => void;
}

/** The questions of one questionnaire. */
export function Part(props: Props) {
  const { locale, questionnaire, slot, mode, onMode, number, of, onFinished, onBack, onLater } = props;
  const t = checkInWords(locale);
  const answering = useAnswering(props);
  const { answers, answer, saving, again } = answering;
  const { questions } = questionnaire;
  const open = questions.filter(({ linkId }) => answers[linkId] === undefined);
  const firstOpen = () => Math.max(0, open[0] ? questions.indexOf(open[0]) : questions.length - 1);
  const [step, setStep] = useState(firstOpen);
  const [beginAt, setBeginAt] = useState<string>();
  const [isEnding, setEnding] = useState(false);
  const title = useFocus<HTMLHeadingElement>(mode);

  async function finish() {
    const how = await answering.finish();
    if (how !== 'failed') onFinished(how === 'saved' ? answering.id : undefined);
  }
  // Somebody who has skipped everything knows that all of it is open.
  const end = () => (open.length > 0 && open.length < questions.length ? setEnding(true) : void finish());
  const toOpen = () => {
    setStep(firstOpen());
    setBeginAt(open[0]?.linkId);
    setEnding(false);
  };
  const label = [slot.occasion && occasionWords(locale, slot.occasion), of > 1 && t.part(number, of)]
    .filter(Boolean)
    .join(' · ');
  return (
    <section class="check-in-part">
      {label && <p class="label">{label}</p>}
      <h2 ref={title} tabIndex={-1}>
        {nameOf(locale, questionnaire)}
      </h2>
      {questionnaire.own && <p class="quiet">{t.own}</p>}
      {isEnding ? (
        <LeftOpen
          locale={locale}
          questionnaire={questionnaire}
          open={open.length}
          onBack={toOpen}
          onLeave={() => void finish()}
        />
      ) : (
        <>
          {mode === 'one' ? (
            <OneQuestion
              locale={locale}
              questions={questions}
              step={step}
              answers={answers}
              onAnswer={answer}
              onBack={() => (step > 0 ? setStep(step - 1) : onBack())}
              onNext={() => (step < questions.length - 1 ? setStep(step + 1) : end())}
              onAll={() => onMode('all')}
            />
          ) : (
            <AllQuestions
              locale={locale}
              questions={questions}
              answers={answers}
              beginAt={beginAt}
              onAnswer={answer}
              onBack={onBack}
              onEnd={end}
              onOne={() => onMode('one')}
            />
          )}
        </>
      )}
      <div class="check-in-foot">
        <button type="button" class="text-button" onClick={onLater}>
          {t.later}
        </button>
        <SaveState locale={locale} saving={saving} again={again} />
      </div>
      {questionnaire.copyright && <p class="quiet check-in-copyright">{questionnaire.copyright}</p>}
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { startOver } from '../../../domain/course/change.ts';
import type { Going } from '../../../domain/course/start.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import { newId } from '../../data/new-id.ts';
import { useSave } from '../../data/save.ts';
import { ProblemNote } from '../../shared/ProblemNote.tsx';
import type { StartProps } from '../StartPage.tsx';

interface Props extends Pick<StartProps, 'locale' | 'ready'>, Going {}

/** Begins the course anew, once it has been asked whether that is meant. */
export function StartOver({ locale, ready, course, enrolment }: Props) {
  const t = startWords(locale);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const { saving, save } = useSave();
  const question = useRef<HTMLParagraphElement>(null);
  const asked = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (wasAsking.current) asked.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  async function begin() {
    const moment = ready.moment();
    const { before, begun } = startOver(course, enrolment, { id: newId(), startDay: moment.today }, moment);
    if (!(await save({ enrolments: [before, begun] }))) return;
    setDone(true);
    setAsking(false);
  }
  const toBegin = () => void begin();
  return (
    <div class="editable stack">
      {asking ? (
        <>
          <p ref={question} tabIndex={-1}>
            <strong>{t['startOver.question']}</strong> {t['startOver.what']}
          </p>
          <div class="actions">
            <button type="button" class="button" onClick={toBegin}>
              {t['startOver.yes']}
            </button>
            <button type="button" class="button plain" onClick={() => setAsking(false)}>
              {t['startOver.no']}
            </button>
          </div>
        </>
      ) : (
        <button
          type="button"
          class="text-button"
          ref={asked}
          onClick={() => {
            setDone(false);
            setAsking(true);
          }}
        >
          {t['startOver.title']}
        </button>
      )}
      <p class="save-state" role="status">
        {done && t['startOver.done']}
      </p>
      {saving.state === 'problem' && <ProblemNote locale={locale} kind={saving.kind} again={toBegin} />}
    </div>
  );
}

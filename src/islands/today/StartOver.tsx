import { useEffect, useRef, useState } from 'preact/hooks';
import { startOver } from '../../domain/course/change.ts';
import { changedBack, deleted } from '../../domain/records/edit.ts';
import { newId } from '../data/new-id.ts';
import type { Change } from './changes.ts';
import type { FollowedCourse, Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly followed: Pick<FollowedCourse, 'course' | 'enrolment'>;
}

/** Starting over, asked once. The course so far is ended and kept with everything noted in it. */
export function StartOver({ screen, followed: { course, enrolment } }: Props) {
  const { t, moment, change } = screen;
  const [asked, setAsked] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) no.current?.focus();
  }, [asked]);

  function begin(): Change {
    const now = moment();
    const { before, begun } = startOver(course, enrolment, { id: newId(), startDay: now.today }, now);
    return {
      words: t['done.startedOver'],
      after: [begun, before],
      back: (at) => [changedBack(before, enrolment, at), deleted(begun, at)],
    };
  }
  if (!asked) {
    return (
      <button type="button" class="text-button" onClick={() => setAsked(true)}>
        {t['steer.startOver']}
      </button>
    );
  }
  return (
    <div class="stack">
      <p>{t['steer.startOverAsk']}</p>
      <div class="actions">
        <button type="button" class="button plain" onClick={() => change(begin())}>
          {t['steer.startOverYes']}
        </button>
        <button ref={no} type="button" class="button plain" onClick={() => setAsked(false)}>
          {t['steer.startOverNo']}
        </button>
      </div>
    </div>
  );
}

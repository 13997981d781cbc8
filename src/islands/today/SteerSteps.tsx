import { end, goBack, moveOn } from '../../domain/course/change.ts';
import { nextModule, previousModule } from '../../domain/course/plan.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import { changeOf } from './changes.ts';
import { ModuleChoice } from './ModuleChoice.tsx';
import { PauseChoice } from './PauseChoice.tsx';
import type { SteerProps } from './Steer.tsx';
import { StartOver } from './StartOver.tsx';

/** What a participant can do with the course: go on, go back, pause, choose anew, end, start over. */
export function SteerSteps({ screen, followed }: SteerProps) {
  const { locale, t, moment, change } = screen;
  const { enrolment, course, where } = followed;
  const next = nextModule(course, enrolment.module);
  const before = previousModule(course, enrolment.module);
  return (
    <ul class="steps">
      {next && (
        <li>
          <button
            type="button"
            class="text-button"
            onClick={() =>
              change(changeOf(enrolment, moveOn(course, enrolment, moment()), t['done.moved'](next.title)))
            }
          >
            {t['steer.forward'](next.title)}
          </button>
        </li>
      )}
      {before && (
        <li>
          <button
            type="button"
            class="text-button"
            onClick={() =>
              change(changeOf(enrolment, goBack(course, enrolment, moment()), t['done.moved'](before.title)))
            }
          >
            {t['steer.back'](before.title)}
          </button>
        </li>
      )}
      {where.kind !== 'unplaced' && (
        <li>
          <details>
            <summary>{t['steer.other']}</summary>
            <ModuleChoice screen={screen} followed={followed} />
          </details>
        </li>
      )}
      {where.kind !== 'paused' && (
        <li>
          <PauseChoice screen={screen} enrolment={enrolment} />
        </li>
      )}
      <li>
        <a class="text-button" href={href(ownAddress(locale, 'start'))}>
          {t['steer.choices']}
        </a>
      </li>
      <li>
        <button
          type="button"
          class="text-button"
          onClick={() => change(changeOf(enrolment, end(enrolment, moment()), t['done.ended']))}
        >
          {t['steer.end']}
        </button>
      </li>
      <li>
        <StartOver screen={screen} followed={followed} />
      </li>
    </ul>
  );
}

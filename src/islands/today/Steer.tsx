import { useState } from 'preact/hooks';
import { useLater } from '../shared/use-later.ts';
import type { FollowedCourse, Screen } from './screen.ts';

export interface SteerProps {
  readonly screen: Screen;
  readonly followed: FollowedCourse;
}

const loadSteps = () => import('./SteerSteps.tsx');

/** Everything a participant can do with the course itself, folded, since it is seldom needed, and fetched when it is. */
export function Steer({ screen, followed }: SteerProps) {
  const { t } = screen;
  const [opened, setOpened] = useState(false);
  const steps = useLater(loadSteps, opened);
  return (
    <details class="steer" onToggle={() => setOpened(true)}>
      <summary>{followed.where.kind === 'paused' ? t['steer.paused'] : t.steer}</summary>
      {steps && <steps.SteerSteps screen={screen} followed={followed} />}
    </details>
  );
}

import type { ComponentChildren } from 'preact';
import { InModule } from './InModule.tsx';
import type { FollowedCourse, Screen } from './screen.ts';

export interface StateProps {
  readonly screen: Screen;
  readonly followed: FollowedCourse;
  readonly noted: ComponentChildren;
}

/** What stands below the heading of a course, by where the participant is in it. */
export function State({ screen, followed, noted }: StateProps) {
  const { where, ...course } = followed;
  const { others } = screen;
  if (where.kind === 'at') {
    return <InModule screen={screen} followed={{ ...course, where }} noted={noted} />;
  }
  return others ? <others.OtherState screen={screen} followed={followed} noted={noted} /> : null;
}

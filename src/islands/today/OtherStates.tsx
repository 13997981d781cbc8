import { AfterEnd } from './AfterEnd.tsx';
import { Away } from './Away.tsx';
import { BeforeStart } from './BeforeStart.tsx';
import { DayOfPractice } from './DayOfPractice.tsx';
import { Paused } from './Paused.tsx';
import type { StateProps } from './State.tsx';
import { Unplaced } from './Unplaced.tsx';

export { FoldedCourse } from './FoldedCourse.tsx';
export { Welcome } from './Welcome.tsx';

/** What stands below the heading of a course for somebody who is not in a week of it. */
export function OtherState({ screen, followed, noted }: StateProps) {
  const { where, ...course } = followed;
  switch (where.kind) {
    case 'at':
      return null;
    case 'day-of-practice':
      return <DayOfPractice screen={screen} followed={{ ...course, where }} noted={noted} />;
    case 'before-start':
      return <BeforeStart screen={screen} followed={{ ...course, where }} noted={noted} />;
    case 'paused':
      return <Paused screen={screen} followed={{ ...course, where }} noted={noted} />;
    case 'away':
      return <Away screen={screen} followed={{ ...course, where }} noted={noted} />;
    case 'unplaced':
      return <Unplaced screen={screen} followed={{ ...course, where }} />;
    case 'after-end':
      return <AfterEnd screen={screen} followed={{ ...course, where }} noted={noted} />;
  }
}

import type { ComponentChildren } from 'preact';
import { AfterEnd } from './AfterEnd.tsx';
import { Away } from './Away.tsx';
import { BeforeStart } from './BeforeStart.tsx';
import { DayOfPractice } from './DayOfPractice.tsx';
import { InModule } from './InModule.tsx';
import { Paused } from './Paused.tsx';
import type { FollowedCourse, Screen } from './screen.ts';
import { Unplaced } from './Unplaced.tsx';

interface Props {
  readonly screen: Screen;
  readonly followed: FollowedCourse;
  readonly noted: ComponentChildren;
}

/** What stands below the heading of a course, by where the participant is in it. */
export function State({ screen, followed, noted }: Props) {
  const { where, ...course } = followed;
  switch (where.kind) {
    case 'at':
      return <InModule screen={screen} followed={{ ...course, where }} noted={noted} />;
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

import { practiceOfDay } from '../../domain/course/practice-of-day.ts';
import { CheckInCard } from './CheckInCard.tsx';
import { MoveOnCard } from './MoveOnCard.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import type { CourseProps, Here } from './screen.ts';
import { Things } from './Things.tsx';

/** In a week of the course, or after its last one. */
export function InModule({ screen, followed, noted }: CourseProps<Here>) {
  const { enrolment, course, where } = followed;
  const practice = practiceOfDay(screen.outline.practices, where.module, {
    pace: enrolment.pace,
    day: where.day,
    gentle: screen.gentle,
    entries: screen.records['practice-log'],
  });
  return (
    <>
      {practice.first && (
        <PracticeCard
          key={`${practice.first.practice.id} ${practice.first.minutes}`}
          screen={screen}
          first={practice.first}
          also={practice.also}
          plan={enrolment.plan}
        />
      )}
      {noted}
      <MoveOnCard screen={screen} followed={followed} />
      <CheckInCard screen={screen} followed={followed} />
      <Things screen={screen} course={course} module={where.module} />
    </>
  );
}

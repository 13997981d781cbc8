import { shortPractice } from '../../domain/course/practice-of-day.ts';
import { CheckInCard } from './CheckInCard.tsx';
import { MoveOnCard } from './MoveOnCard.tsx';
import { PracticeLink } from './PracticeLink.tsx';
import type { CourseProps, Here } from './screen.ts';
import { Things } from './Things.tsx';

/** The day of practice: a day of the participant's own choosing, at one of three lengths. */
export function DayOfPractice({ screen, followed, noted }: CourseProps<Here>) {
  const { t, outline, gentle } = screen;
  const { course, where } = followed;
  const short = shortPractice(outline.practices, gentle);
  return (
    <>
      <p class="lead">{t['day.what']}</p>
      <div class="card">
        <h3>{t['day.ready']}</h3>
        <ul>
          {t['day.readySteps'].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <h3>{t['day.course']}</h3>
        <ol>
          {t['day.steps'].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="quiet">{t['day.care']}</p>
      </div>
      {short && (
        <p>
          {t['day.notToday']} <PracticeLink screen={screen} offered={short} />
        </p>
      )}
      {noted}
      <MoveOnCard screen={screen} followed={followed} />
      <CheckInCard screen={screen} followed={followed} />
      <Things screen={screen} course={course} module={where.module} />
    </>
  );
}

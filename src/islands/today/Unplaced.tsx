import { ModuleChoice } from './ModuleChoice.tsx';
import type { CourseProps } from './screen.ts';

/** At a module the course does not have any more: the participant says where to go on. */
export function Unplaced({ screen, followed }: CourseProps<'unplaced'>) {
  return (
    <>
      <p class="lead">{screen.t['unplaced.what']}</p>
      <ModuleChoice screen={screen} followed={followed} />
    </>
  );
}

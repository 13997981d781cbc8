import type { ComponentChildren } from 'preact';
import type { CourseOutline, ModuleOutline } from '../../domain/course/outline.ts';
import { readingBegun } from '../../domain/course/reading-begun.ts';
import { GO_ON } from '../../domain/reading.ts';
import { href } from '../shared/href.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly course: CourseOutline;
  readonly module: ModuleOutline;
}

/** One small thing for daily life, the week's diary where there is one, and what there is to read. */
export function Things({ screen, course, module }: Props) {
  const { t } = screen;
  return (
    <div class="things">
      <Thing label={t.small}>{module.small}</Thing>
      {module.log && (
        <Thing label={t.log}>
          <a class="alone" href={href(module.log.address)}>
            {module.log.title}
          </a>
        </Thing>
      )}
      <Thing label={t.text}>
        <ReadingLink screen={screen} course={course} module={module} />
      </Thing>
    </div>
  );
}

/** The way to a module's text, or that it is still to come. */
export function ReadingLink({ screen: { t, records }, course, module }: Props) {
  if (!module.address) return <>{t['text.coming']}</>;
  const begun = readingBegun(records.progress, course.id, module.id);
  return (
    <a class="alone" href={href(module.address + (begun ? GO_ON : ''))}>
      {begun ? t['text.goOn'] : t['text.read']}
    </a>
  );
}

function Thing({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <h3 class="label">{label}</h3>
      <p>{children}</p>
    </div>
  );
}

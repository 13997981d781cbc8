import { followed } from '../../domain/course/followed.ts';
import { isGentle } from '../../domain/course/gentle.ts';
import { lastActivity } from '../../domain/course/last-activity.ts';
import type { CourseOutline, ModuleOutline, Outline } from '../../domain/course/outline.ts';
import { formatNearDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { todayWords } from '../../i18n/own/today/index.ts';
import type { Ready } from '../shared/Participant.tsx';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { Undo } from '../shared/Undo.tsx';
import { useLater } from '../shared/use-later.ts';
import { useChanges } from './changes.ts';
import { CourseSection } from './CourseSection.tsx';
import { FoldedCourse } from './FoldedCourse.tsx';
import { Noting } from './Noting.tsx';
import type { Screen, STORES } from './screen.ts';
import { Welcome } from './Welcome.tsx';

interface Props extends Ready<(typeof STORES)[number]> {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly instruments: readonly string[];
}

const loadAsides = () => import('./Asides.tsx');

/** One day: the first course whole, the others folded, so that they do not crowd. */
export function Day({ locale, outline, instruments, records, today, moment }: Props) {
  const { change, done, close, saving, again } = useChanges(records.enrolments, moment);
  const later = useLater(loadAsides);
  const gentle = isGentle(records.settings);
  const screen: Screen = { locale, t: todayWords(locale), outline, records, gentle, today, moment, change };
  const [first, ...others] = followed<CourseOutline, ModuleOutline>({
    courses: outline.courses,
    enrolments: records.enrolments,
    checkIns: [...records['check-ins'], ...records.work],
    instruments,
    today,
    lastActivity: lastActivity(records, today),
  });

  return (
    <div class="day">
      <p class="date">{formatNearDay(locale, today)}</p>
      {first ? (
        <CourseSection
          key={first.enrolment.id}
          screen={screen}
          followed={first}
          isNamed={others.length > 0}
          noted={<Noting screen={screen} followed={first} />}
        />
      ) : (
        <Welcome screen={screen} isUnknown={records.enrolments.length > 0} />
      )}
      {others.map((other) => (
        <FoldedCourse key={other.enrolment.id} screen={screen} followed={other} />
      ))}
      {later && <later.Asides screen={screen} />}
      {saving.state === 'problem' && <ProblemNote locale={locale} kind={saving.kind} again={again} />}
      <Undo locale={locale} done={done} onClose={close} />
    </div>
  );
}

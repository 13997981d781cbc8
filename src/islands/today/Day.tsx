import { useRef } from 'preact/hooks';
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
import { Noting } from './Noting.tsx';
import type { Screen, STORES } from './screen.ts';

interface Props extends Ready<(typeof STORES)[number]> {
  readonly locale: Locale;
  readonly outline: Outline;
  readonly instruments: readonly string[];
}

const loadOthers = () => import('./OtherStates.tsx');
const loadAsides = () => import('./Asides.tsx');

/** One day: the first course whole, the others folded, so that they do not crowd. */
export function Day({ locale, outline, instruments, records, today, moment }: Props) {
  const { change, done, close, saving, again } = useChanges(records.enrolments, moment);
  const later = useLater(loadAsides);
  const gentle = isGentle(records.settings);
  const courses = followed<CourseOutline, ModuleOutline>({
    courses: outline.courses,
    enrolments: records.enrolments,
    checkIns: [...records['check-ins'], ...records.work],
    instruments,
    today,
    lastActivity: lastActivity(records, today),
  });
  const needsOthers = courses.length !== 1 || courses[0]?.where.kind !== 'at';
  // For a pause or an end that is chosen here, too.
  const others = useLater(loadOthers);
  const isShown = useRef(false);
  const screen: Screen = {
    locale,
    t: todayWords(locale),
    outline,
    records,
    gentle,
    others,
    today,
    moment,
    change,
  };
  const [first, ...more] = courses;
  // Nothing is shown that would have to move again; but what is shown stays, with the keyboard in it.
  if (needsOthers && !others && !isShown.current) return <p class="date">{formatNearDay(locale, today)}</p>;
  isShown.current = true;

  return (
    <div class="day">
      <p class="date">{formatNearDay(locale, today)}</p>
      {first ? (
        <CourseSection
          key={first.enrolment.id}
          screen={screen}
          followed={first}
          isNamed={more.length > 0}
          noted={<Noting screen={screen} followed={first} />}
        />
      ) : (
        others && <others.Welcome screen={screen} isUnknown={records.enrolments.length > 0} />
      )}
      {others &&
        more.map((other) => (
          <others.FoldedCourse key={other.enrolment.id} screen={screen} followed={other} />
        ))}
      {later && <later.Asides screen={screen} />}
      {saving.state === 'problem' && <ProblemNote locale={locale} kind={saving.kind} again={again} />}
      <Undo locale={locale} done={done} onClose={close} />
    </div>
  );
}

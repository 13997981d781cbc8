import { useRef, useState } from 'preact/hooks';
import type { AxisChoice } from '../../domain/axes.ts';
import {
  forgetStart,
  noteStart,
  startSteps,
  stepAfter,
  stepBefore,
  type InStart,
  type StartStep,
} from '../../domain/course/start.ts';
import { fits, isEmpty, withChoices, type CourseChoices } from '../../domain/course/start-choices.ts';
import type { RecordSet } from '../../domain/records/merge.ts';
import { chosen, settingOf } from '../../domain/records/settings.ts';
import { newId } from '../data/new-id.ts';
import type { StartProps } from './StartPage.tsx';
import { useSave } from '../data/save.ts';

/** What is chosen on the screen and not saved yet. */
interface Draft extends CourseChoices {
  readonly course?: string;
  readonly axes?: AxisChoice;
}

/** A start, a step at a time: nothing is written before somebody saves a choice, and then each step as it is left. */
export function useStart({ outline, informed, ready, going, show }: StartProps, view: InStart) {
  const { settings } = ready.records;
  // What is offered stays as it was when the start began, though one of them is begun on the way.
  const [offered] = useState(() => {
    const goes = (id: string) => going.some(({ course }) => course.id === id);
    const open = outline.courses.filter(({ id }) => id === view.course || !goes(id));
    return open.length > 0 ? open : outline.courses;
  });
  const [steps] = useState(() => startSteps({ courses: offered.length, informed: informed !== undefined }));
  const step = steps.find((one) => one === view.step) ?? steps[0] ?? 'done';
  const [draft, setDraft] = useState<Draft>({});
  const { saving, save } = useSave();
  const busy = useRef(false);
  const [beganHere, setBeganHere] = useState(false);

  const noted = settingOf(settings, 'start');
  const courseId = draft.course ?? view.course ?? noted?.course;
  const course = offered.find(({ id }) => id === courseId) ?? offered[0];
  const go = (to: StartStep) => show({ kind: 'start', ...(course && { course: course.id }), step: to });
  const enrolment = going.find((one) => one.course.id === course?.id)?.enrolment;

  /** The records of a step's choice; none when nothing was chosen, or it is kept already. */
  function chosenAt(at: StartStep): RecordSet {
    const { pace, startDay, plan, axes } = draft;
    const moment = ready.moment();
    if (at === 'days') return axes ? { settings: [chosen(settings, 'axes', axes, moment.at)] } : {};
    const choices: CourseChoices = {
      ...(at === 'pace' && pace && { pace }),
      ...(at === 'day' && startDay && { startDay }),
      ...(at === 'plan' && plan && (enrolment?.plan || !isEmpty(plan)) && { plan }),
    };
    if (!course || Object.keys(choices).length === 0) return {};
    const changed = withChoices(course, enrolment, choices, newId(), moment);
    return changed === enrolment ? {} : { enrolments: [changed] };
  }

  /** Saves records together with the note of where somebody is going on. */
  function saveOnTheWay(to: StartStep, set: RecordSet): Promise<boolean> {
    const { at } = ready.moment();
    const begun = enrolment !== undefined || set.enrolments !== undefined;
    const note =
      to === 'done' && begun ? forgetStart(settings, at) : [noteStart(settings, course?.id ?? '', to, at)];
    return save({ ...set, settings: [...(set.settings ?? []), ...note] });
  }

  async function next() {
    if (busy.current || (step === 'plan' && draft.plan && !fits(draft.plan))) return;
    const set = chosenAt(step);
    const chose = Object.keys(set).length > 0 || (step === 'course' && draft.course !== undefined);
    if (!chose) {
      skip();
      return;
    }
    const to = stepAfter(steps, step);
    busy.current = true;
    const saved = await saveOnTheWay(to, set);
    busy.current = false;
    if (!saved) return;
    // What is kept is shown from now on, so that another tab's change is seen here.
    setDraft((now) => without(now, step));
    go(to);
  }

  function skip() {
    const to = stepAfter(steps, step);
    // Nothing of theirs is in it: whether it can be noted is no reason to keep somebody here.
    if (noted) void saveOnTheWay(to, {});
    go(to);
  }

  async function begin() {
    if (!course || busy.current) return;
    busy.current = true;
    setBeganHere(true);
    await saveOnTheWay('done', { enrolments: [withChoices(course, enrolment, {}, newId(), ready.moment())] });
    busy.current = false;
  }

  const before = stepBefore(steps, step);
  return {
    ...{ offered, steps, step, course, enrolment, draft, saving, beganHere },
    axes: draft.axes ?? settingOf(settings, 'axes'),
    change: (change: Draft) => setDraft((now) => ({ ...now, ...change })),
    next: () => void next(),
    skip,
    begin: () => void begin(),
    back: before && (() => go(before)),
    chosenCourse: courseId,
  };
}

/** What each step's choice is called; the course is what all the others are about, and stays. */
const CHOICE_AT = { pace: 'pace', days: 'axes', day: 'startDay', plan: 'plan' } as const;

/** The choices without that of one step. */
function without(draft: Draft, step: StartStep): Draft {
  const name = step in CHOICE_AT ? CHOICE_AT[step as keyof typeof CHOICE_AT] : undefined;
  return Object.fromEntries(Object.entries(draft).filter(([one]) => one !== name));
}

import type { AxisChoice } from '../axes.ts';
import type { LocalDay } from '../day/local-day.ts';
import type { Pace } from '../pace.ts';

/**
 * What a participant keeps on their device. Nothing here has a default of its own: a record is made
 * by somebody doing something, and every one can be merged with its copy from another device.
 */
export interface Kept {
  /** UUID; `settings` use the setting's name instead, so that each exists once. */
  readonly id: string;
  /** Instants, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set when deleted; the rest of the record is kept until it is erased, so that it can be undone. */
  readonly deletedAt?: string;
}

/** A span of days without the course; open while `to` is missing. Both days are part of it. */
export interface PauseSpan {
  readonly from: LocalDay;
  readonly to?: LocalDay;
}

/** A module a participant was at, from a day on. */
export interface ModuleStep {
  readonly module: string;
  readonly since: LocalDay;
}

/** A course somebody takes. Starting over makes a new one; the old one is kept. */
export interface Enrolment extends Kept {
  readonly course: string;
  readonly startDay: LocalDay;
  readonly pace: Pace;
  /** The module the participant is at, and since when; they say so themselves. */
  readonly module: string;
  readonly moduleSince: LocalDay;
  /** The modules before it, in the order the participant went; missing while it is the first. */
  readonly history?: readonly ModuleStep[];
  readonly pauses: readonly PauseSpan[];
  /** The day the participant ended it, finished or not. */
  readonly endedDay?: LocalDay;
  /** An if-then plan in the participant's own words: "after breakfast" → "body scan". */
  readonly plan?: { readonly when: string; readonly then: string };
}

/** How a practice came to be noted. */
export type NotedBy = 'player' | 'timer' | 'hand';

/** A practice done, formal or informal. */
export interface PracticeEntry extends Kept {
  /** A practice of the library, or what the participant calls it. */
  readonly practice: { readonly id: string } | { readonly name: string };
  readonly day: LocalDay;
  /** When it began, ISO 8601 with the offset of the place; missing when noted afterwards. */
  readonly startedAt?: string;
  /** Minutes, more than 0, at most 1440; whole when noted by hand. */
  readonly minutes: number;
  readonly notedBy: NotedBy;
  readonly note?: string;
  /** How it felt, 0–10, more is better. */
  readonly before?: number;
  readonly after?: number;
}

/** Answers to one instrument at one occasion. The score is derived from them, never stored alone. */
export interface CheckIn extends Kept {
  readonly instrument: string;
  readonly version: string;
  readonly language: string;
  readonly day: LocalDay;
  /** An occasion of the course's plan; missing for one the participant chose. */
  readonly occasion?: string;
  readonly enrolment?: string;
  /** Answers by linkId; an item left open is left out. */
  readonly answers: Readonly<Record<string, number>>;
  /** Half-done ones can be gone on with. */
  readonly done: boolean;
}

/** How work or study stands on one day. */
export interface WorkEntry extends Kept {
  readonly day: LocalDay;
  /** As on a check-in: an occasion of the course's plan, and whose. */
  readonly occasion?: string;
  readonly enrolment?: string;
  /** Each question can be left open, and this one is no other. */
  readonly status?: WorkStatus;
  /** Hours a week, 0–80. */
  readonly hours?: number;
  /** Own ability to work or study, 0–10. */
  readonly ability?: number;
  /** Belief in managing work or study, 0–10. */
  readonly belief?: number;
  /** As a check-in that is not done, it can be gone on with; missing in one that is finished. */
  readonly halfDone?: true;
}

export const WORK_STATUSES = [
  'on-sick-leave',
  'partly-on-sick-leave',
  'working',
  'unemployed',
  'student',
  'pensioner',
  'other',
] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

/** What was written at one prompt, or in one form such as the log of pleasant events. */
export interface Reflection extends Kept {
  /** The prompt's id, or the form's. */
  readonly prompt: string;
  readonly enrolment?: string;
  readonly day: LocalDay;
  /** The words, by field; a plain prompt has the one field `text`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A section read, or a line of a checklist ticked. */
export interface Progress extends Kept {
  readonly of: 'section' | 'item';
  /** `<course>/<module>#<section>` or `<checklist>/<item>`. */
  readonly ref: string;
  readonly done: boolean;
}

export interface Goal extends Kept {
  readonly what: string;
  readonly reachedDay?: LocalDay;
}

/** A weekly action plan: one behaviour of the participant's own wish (facts on action planning: 7 of 10 or more is likely to be done). */
export interface Plan extends Kept {
  readonly goal?: string;
  readonly what: string;
  readonly howMuch: string;
  readonly when: string;
  /** Days in the week, 1–7. */
  readonly howOften: number;
  /** 0–10. */
  readonly confidence: number;
  readonly fromDay: LocalDay;
  readonly outcome?: 'done' | 'partly' | 'not';
  readonly helped?: string;
}

/** Whether the practice felt harmful or overwhelming, asked once a week; no answer changes what is shown. */
export interface WeeklyQuestion extends Kept {
  readonly day: LocalDay;
  readonly answer: 'no' | 'a-little' | 'yes';
}

/** How a practice is played. What is missing has not been chosen. */
export interface PlayerChoice {
  /** What guides: a recording where there is one, a voice of the device, or words to read. */
  readonly guide?: Guide;
  /** The voice's name, as the browser calls it. */
  readonly voice?: string;
  /** How loud the bell is. */
  readonly bells?: BellLevel;
}

export const GUIDES = ['recording', 'voice', 'text'] as const;
export type Guide = (typeof GUIDES)[number];

export const BELL_LEVELS = ['off', 'soft', 'medium', 'clear'] as const;
export type BellLevel = (typeof BELL_LEVELS)[number];

/** What a participant has chosen. One record for each name. */
export type Setting = Kept &
  (
    | { readonly id: 'axes'; readonly value: AxisChoice }
    | { readonly id: 'day-boundary'; readonly value: number }
    | { readonly id: 'theme'; readonly value: 'light' | 'dark' | 'system' }
    | { readonly id: 'text-size'; readonly value: 'normal' | 'large' | 'larger' }
    | { readonly id: 'gentle'; readonly value: boolean }
    /** Where the participant is in the start of a course; deleted once they are through. */
    | { readonly id: 'start'; readonly value: { readonly course: string; readonly step: string } }
    /** How the participant wants to be guided. */
    | { readonly id: 'player'; readonly value: PlayerChoice }
    /** Whether the participant has answered the offer to ask the browser for lasting storage. */
    | { readonly id: 'persistence-offered'; readonly value: boolean }
  );

/** Every store with what one record of it is. */
export interface Records {
  readonly enrolments: Enrolment;
  readonly 'practice-log': PracticeEntry;
  readonly 'check-ins': CheckIn;
  readonly work: WorkEntry;
  readonly reflections: Reflection;
  readonly progress: Progress;
  readonly goals: Goal;
  readonly plans: Plan;
  readonly 'weekly-questions': WeeklyQuestion;
  readonly settings: Setting;
}

export type StoreName = keyof Records;

export const STORE_NAMES = [
  'enrolments',
  'practice-log',
  'check-ins',
  'work',
  'reflections',
  'progress',
  'goals',
  'plans',
  'weekly-questions',
  'settings',
] as const satisfies readonly StoreName[];

import type { HomePractice, ModuleKind, Pace } from '../pace.ts';

/** A module as the participant's own pages need it; `address` is missing while it is still to be written. */
export interface ModuleOutline {
  readonly id: string;
  readonly kind: ModuleKind;
  readonly title: string;
  readonly theme: string;
  /** One small thing for daily life. */
  readonly small: string;
  readonly address?: string;
  readonly homePractice?: Readonly<Record<Pace, readonly HomePractice[]>>;
  /** The module's own private log, such as that of pleasant events. */
  readonly log?: { readonly title: string; readonly address: string };
}

/** An occasion for a check-in, as in the course's plan. */
export interface OccasionOutline {
  readonly id: string;
  readonly module: string;
  /** Whole weeks after the module was finished. */
  readonly weeksAfter?: number;
}

/** A course in one language: what there is to do, and when. */
export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  readonly modules: readonly ModuleOutline[];
  readonly occasions: readonly OccasionOutline[];
}

/** A practice in one language; `address` is missing while it is still to be written. */
export interface PracticeOutline {
  readonly id: string;
  readonly title: string;
  readonly address?: string;
  /** The lengths offered first, minutes, rising. */
  readonly lengths: readonly number[];
  readonly usual: number;
}

/** A private log in one language: a form with a few questions, filled in as often as one likes. */
export interface LogOutline {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly fields: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
}

/** A question of a text that can be answered in private, in one language. */
export interface PromptOutline {
  readonly id: string;
  readonly question: string;
  /** The title of the module or page it stands in, and where that is. */
  readonly title: string;
  readonly address: string;
}

/** What everything is called: as much of the outline as it takes to show what was done. */
export interface Names {
  readonly courses: readonly (Pick<CourseOutline, 'id' | 'title' | 'occasions'> & {
    readonly modules: readonly Pick<ModuleOutline, 'id' | 'kind' | 'title'>[];
  })[];
  readonly practices: readonly Pick<PracticeOutline, 'id' | 'title'>[];
}

/** Everything the participant's own pages need to know of the content. */
export interface Outline {
  readonly courses: readonly CourseOutline[];
  readonly practices: readonly PracticeOutline[];
  /** The address of the page with the ways to get help. */
  readonly help: string;
}

/** For a page that names practices and no courses; it carries in itself all that it is given. */
export type PracticesOutline = Pick<Outline, 'practices'>;

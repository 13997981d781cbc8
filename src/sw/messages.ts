/** What pages and the worker say to each other. */
export type ToWorker =
  /** "Take over now": the reader said yes to the new version. */
  | { readonly type: 'take-over' }
  /** "Is the whole site on the device?" Answered on the message's port with a {@link Holding}. */
  | { readonly type: 'how-much' };

/** How much of the site is on the device, in files. */
export interface Holding {
  readonly held: number;
  readonly all: number;
}

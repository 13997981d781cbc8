import { AXES, OTHERS } from '../domain/axes.ts';

/** What an attribute may hold: some text, a whole number in a range, or words of a list. */
export type Attribute = { readonly example: string; readonly optional?: true } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'id' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'words'; readonly words: readonly string[] }
);

/** A tag that an instructor may write in MDX. */
export interface Tag {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Whether it wraps text or stands alone. */
  readonly wraps: boolean;
  /** The tag that must stand directly around it. */
  readonly inside?: string;
  /** Attributes of which exactly one is written. */
  readonly oneOf?: readonly string[];
}

const ID: Attribute = { kind: 'id', example: 'week-1-noticed' };
const TITLE: Attribute = { kind: 'text', example: 'Hvis du falder i søvn' };
const MINUTES: Attribute = { kind: 'number', min: 1, max: 60, example: '{4}' };

const PICTURE: Attribute = { kind: 'text', example: 'siddende.svg' };
const ALT: Attribute = { kind: 'text', example: 'En person sidder på en stol med begge fødder på gulvet' };

const axis = (values: readonly string[]): Attribute => ({
  kind: 'words',
  words: [...values, OTHERS],
  example: `"${values[0]}"`,
  optional: true,
});

/** Tags in modules and pages. */
const PROSE_TAGS: Record<string, Tag> = {
  Practice: { attributes: { id: { kind: 'id', example: 'body-scan' } }, wraps: false },
  HomePractice: { attributes: {}, wraps: false },
  Log: { attributes: { id: { kind: 'id', example: 'pleasant-events' } }, wraps: false },
  Reflect: { attributes: { id: ID }, wraps: true },
  Checklist: { attributes: { id: { kind: 'id', example: 'week-1-plan' } }, wraps: true },
  Item: { attributes: { id: { kind: 'id', example: 'when' } }, wraps: true, inside: 'Checklist' },
  For: {
    attributes: { work: axis(AXES.work), life: axis(AXES.life), body: axis(AXES.body) },
    wraps: true,
    oneOf: ['work', 'life', 'body'],
  },
  Aside: { attributes: { title: TITLE }, wraps: true },
  Reading: { attributes: { minutes: MINUTES, title: TITLE }, wraps: true },
  Figure: {
    attributes: {
      src: PICTURE,
      alt: ALT,
      caption: { kind: 'text', example: 'Stolen bærer dig', optional: true },
    },
    wraps: false,
  },
};

/** Tags in pages alone. */
const PAGE_TAGS: Record<string, Tag> = {
  HelpLines: { attributes: {}, wraps: false },
  Contact: { attributes: {}, wraps: false },
  OfflineStatus: { attributes: {}, wraps: false },
};

/** Tags in the scripts of practices. */
const SCRIPT_TAGS: Record<string, Tag> = {
  Pause: {
    attributes: { weight: { kind: 'number', min: 1, max: 6, example: '{3}' } },
    wraps: false,
  },
  Bell: { attributes: {}, wraps: false },
  Part: {
    attributes: { from: { kind: 'number', min: 1, max: 120, example: '{20}' } },
    wraps: true,
  },
  // No caption: what is said about it stands right below.
  Figure: { attributes: { src: PICTURE, alt: ALT }, wraps: false },
};

/** The tags of each kind of text. */
export const TAGS = {
  module: PROSE_TAGS,
  page: { ...PROSE_TAGS, ...PAGE_TAGS },
  script: SCRIPT_TAGS,
} as const;

export type TextKind = keyof typeof TAGS;

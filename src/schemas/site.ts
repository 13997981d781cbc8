import { z } from 'zod';
import { SWITCHED } from '../domain/instruments/instruments.ts';
import { contrastRatio, TEXT_CONTRAST } from '../domain/contrast.ts';
import { LOCALES, ROOT_LOCALE } from '../i18n/locales.ts';
import { everyLanguage, id, line } from './words.ts';

/** The grounds text stands on, as in `src/styles/theme.css`. */
export const GROUNDS = { light: '#faf7f2', dark: '#121816' } as const;

/** A colour that can be read as text on its ground, and that the ground's colour can be read on. */
function readableColour(ground: keyof typeof GROUNDS) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'a colour of the form "#1f5c4f"')
    .superRefine((colour, context) => {
      if (!/^#[0-9a-f]{6}$/i.test(colour)) return;
      const ratio = contrastRatio(colour, GROUNDS[ground]);
      if (ratio < TEXT_CONTRAST) {
        context.addIssue({
          code: 'custom',
          message: `a ${ground === 'light' ? 'darker' : 'lighter'} colour: its contrast with ${GROUNDS[ground]} is ${ratio.toFixed(2)}, and text needs at least ${TEXT_CONTRAST}`,
        });
      }
    });
}

/** A telephone number as people read it; `tel:` links keep its digits. */
const phone = z.string().regex(/^\+?\d[\d ]*$/, 'a telephone number in quotation marks, e.g. "70 20 12 01"');

const webAddress = z
  .url({ protocol: /^https$/, error: 'a web address that begins with https://' })
  .refine((address) => !/\s/.test(address), 'a web address without spaces');

const helpLine = z.strictObject({
  name: everyLanguage,
  /** At least one of `phone` and `web`. */
  phone: phone.optional(),
  web: webAddress.optional(),
  note: everyLanguage.optional(),
  /** The day or month somebody last checked the number; left out when nobody has. */
  lastVerified: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date in quotation marks, e.g. "2026-11" or "2026-11-22"')
    .optional(),
});

export const siteSchema = z.strictObject({
  name: line,
  municipality: z.strictObject({
    name: everyLanguage,
    /** A file in `content/images/`. */
    logo: z.strictObject({ file: line, alt: everyLanguage }).optional(),
    web: webAddress.optional(),
  }),
  contact: z.strictObject({
    email: z.email({ error: 'an e-mail address' }),
    phone: phone.optional(),
  }),
  languages: z
    .array(z.enum(LOCALES))
    .min(1)
    .refine((languages) => languages.includes(ROOT_LOCALE), `"${ROOT_LOCALE}" among the languages`),
  /** Folders below `content/courses/`, in the order they are shown. */
  courses: z.array(id).min(1),
  /** Instruments that stay off until they are named here. */
  instruments: z.strictObject({ allowed: z.array(z.enum(SWITCHED)) }).optional(),
  colour: z.strictObject({ light: readableColour('light'), dark: readableColour('dark') }),
  helpLines: z.array(
    z.strictObject({
      need: everyLanguage,
      lines: z
        .array(helpLine.refine((entry) => entry.phone ?? entry.web, 'a "phone" or a "web" address'))
        .min(1),
    }),
  ),
});

/** The municipality's settings, `content/site.yaml`. */
export type Site = z.infer<typeof siteSchema>;

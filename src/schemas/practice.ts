import { z } from 'zod';
import { recordingSchema } from './recording.ts';
import { id, minutes } from './words.ts';

/** The positions a practice can be done in; each is as good as the others. */
export const POSITIONS = ['lying', 'chair', 'cushion', 'standing', 'walking', 'anywhere'] as const;

export type Position = (typeof POSITIONS)[number];

export const practiceSchema = z
  .strictObject({
    id,
    /** The lengths offered first, minutes, rising. */
    lengths: z
      .array(minutes)
      .min(1)
      .refine(
        (all) => all.every((length, at) => at === 0 || length > (all[at - 1] ?? 0)),
        'rising lengths, e.g. [10, 20, 40]',
      ),
    /** The length chosen beforehand. */
    usual: minutes,
    positions: z.array(z.enum(POSITIONS)).min(1),
    /** The practice as somebody has spoken it: one for each language and length, where there is one. */
    recordings: z.array(recordingSchema).optional(),
  })
  .refine((practice) => practice.lengths.includes(practice.usual), {
    path: ['usual'],
    message: 'one of the "lengths"',
  });

/** A practice's plan, `content/practices/<practice>/practice.yaml`. */
export type Practice = z.infer<typeof practiceSchema>;

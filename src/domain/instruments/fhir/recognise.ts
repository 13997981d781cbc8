import type { Instrument } from '../instrument.ts';
import { INSTRUMENTS, type InstrumentId } from '../instruments.ts';
import { WORK } from '../work.ts';
import type { Claim, Known } from './claims.ts';
import type { Problem } from './outcome.ts';
import type { Asked } from './questions.ts';
import { describeInstrument, describeShape, fits, fitsWork } from './shape.ts';

/** What a file was taken for and why, or why for nothing. */
export type Recognised =
  | { readonly instrument: Instrument<InstrumentId> | typeof WORK; readonly reason: string }
  | { readonly problem: Problem };

/**
 * Finds out which instrument a file holds. The number of questions and what the answers count must be
 * the instrument's, something in the file must say that it is the instrument, and no name and no code
 * of a question may say otherwise. The code of the whole panel is never believed against these: it is
 * what gets copied from one file to the next.
 */
export function recognise(asked: readonly Asked[], claims: readonly Claim[]): Recognised {
  const candidates = [...INSTRUMENTS.filter((one) => fits(one, asked)), ...(fitsWork(asked) ? [WORK] : [])];
  const taken = candidates.find((candidate) => {
    const agrees = ({ may }: Claim) => may.includes(candidate.id);
    return claims.some(agrees) && claims.every((claim) => claim.by === 'code' || agrees(claim));
  });
  if (!taken) return { problem: { path: [], ...notTaken(asked, claims, candidates) } };
  // One of each kind is enough to say; a name that leaves no doubt before one that does.
  const agreeing = claims
    .filter(({ may }) => may.includes(taken.id))
    .sort((a, b) => a.may.length - b.may.length);
  const support = agreeing.filter(({ by }, index) => agreeing.findIndex((one) => one.by === by) === index);
  const doubt = claims.filter(({ may }) => !may.includes(taken.id));
  const reason = [
    `Taken for ${taken.name}: ${describeShape(asked)}, and ${support.map(describeClaim).join(', ')}.`,
    ...doubt.map((claim) => `Not believed: ${describeClaim(claim)}, which is built differently.`),
  ].join(' ');
  return { instrument: taken, reason };
}

function notTaken(
  asked: readonly Asked[],
  claims: readonly Claim[],
  candidates: readonly { readonly name: string }[],
): Pick<Problem, 'problem' | 'remedy'> {
  if (asked.length === 0) {
    return {
      problem: 'The file holds no question that can be asked and counted.',
      remedy:
        'A question is an item of type "choice" with counted answers, or of type "integer" with minValue and maxValue.',
    };
  }
  const shape = `The file holds ${describeShape(asked)}`;
  const said = claims.length === 0 ? 'it says nowhere what it is' : claims.map(describeClaim).join(', ');
  const meant = INSTRUMENTS.filter(({ id }) => claims.some(({ may }) => may.includes(id)));
  const built = (list: readonly Instrument[]) =>
    `Look for a question or an answer that is missing or too many. ${list.map((one) => `${one.name}: ${describeInstrument(one)}`).join('; ')}.`;
  if (candidates.length > 0) {
    const like = candidates.map(({ name }) => name).join(' or ');
    return {
      problem: `${shape}, like ${like}, but ${said}.`,
      remedy: [
        ...(meant.length === 0 ? [] : [built(meant)]),
        `If you are sure that it is ${like}, write that as "title", and take out names and codes of others.`,
      ].join(' '),
    };
  }
  return {
    problem: `${shape}; ${said}. No instrument that can be scored here is built like that.`,
    remedy: built(meant.length > 0 ? meant : INSTRUMENTS),
  };
}

function describeClaim({ by, said, may }: Claim): string {
  const names = may.map(nameOf).join(' or ');
  const verb = by === 'question codes' ? 'stand' : 'stands';
  return `its ${by} "${said}" ${verb} for ${names || 'several instruments at once'}`;
}

function nameOf(id: Known): string {
  if (id === 'phq-9') return 'PHQ-9';
  return [...INSTRUMENTS, WORK].find((one) => one.id === id)?.name ?? id;
}

import { asList, at } from './json.ts';
import { place, type Problem } from './outcome.ts';
import type { Asked } from './questions.ts';

/** What would make a score wrong although number and answers fit. */
export function slipsIn(asked: readonly Asked[]): Problem[] {
  return [...turnedRound(asked), ...outOfOrder(asked), ...conditional(asked)];
}

/** A file that turns answers round itself: they would be turned twice. */
function turnedRound(asked: readonly Asked[]): Problem[] {
  const first = new Map<string, { value: number; linkId: string }>();
  return asked.flatMap(({ entry, answer }) => {
    if (answer.kind !== 'choice') return [];
    const turned = answer.options.find(({ text, value }) => {
      const known = first.get(text.toLowerCase());
      if (!known) first.set(text.toLowerCase(), { value, linkId: entry.linkId });
      return known !== undefined && known.value !== value;
    });
    if (!turned) return [];
    const known = first.get(turned.text.toLowerCase());
    return [
      {
        path: entry.path,
        problem: `In question "${entry.linkId}" at ${place(entry.path)} the answer "${turned.text}" counts ${turned.value}, and in question "${known?.linkId}" ${known?.value}.`,
        remedy:
          'Let every answer count the same in all questions; those that count the other way round are turned here.',
      },
    ];
  });
}

/** Which question counts the other way round goes by its place. */
function outOfOrder(asked: readonly Asked[]): Problem[] {
  for (const numberOf of [({ entry }: Asked) => entry.prefix, ({ entry }: Asked) => entry.linkId]) {
    const numbers = asked.map((one) => Number(/(\d+)\D*$/.exec(numberOf(one))?.[1]));
    const inOrder = asked.map((_, index) => index + 1);
    if (inOrder.every((number) => numbers.includes(number))) {
      const wrong = asked.find((_, index) => numbers[index] !== index + 1);
      if (wrong) {
        return [
          {
            path: wrong.entry.path,
            problem: `Question "${wrong.entry.linkId}" at ${place(wrong.entry.path)} does not stand where its number says.`,
            remedy: 'Put the questions in the order of the instrument.',
          },
        ];
      }
    }
  }
  return [];
}

function conditional(asked: readonly Asked[]): Problem[] {
  return asked
    .filter(
      ({ entry: { item } }) => asList(at(item, 'enableWhen')).length > 0 || at(item, 'repeats') === true,
    )
    .map(({ entry }) => ({
      path: entry.path,
      problem: `Question "${entry.linkId}" at ${place(entry.path)} is asked only sometimes (enableWhen) or takes several answers (repeats).`,
      remedy: 'Take that out: each question that counts is asked once, with one answer.',
    }));
}

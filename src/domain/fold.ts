/**
 * Text as a search sees it: without capitals and accents, with the Danish letters spelled out, so that
 * "maaske", "måske" and "MÅSKE" are one word.
 */

const SPELLED: Readonly<Record<string, string>> = {
  å: 'aa',
  æ: 'ae',
  ø: 'oe',
  // As Danes write when the keyboard, or the name, is Swedish or German.
  ä: 'ae',
  ö: 'oe',
  ß: 'ss',
};

/** A character with the accents that belong to it. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Those that take more than a small letter; most characters of most notes do not. */
const SPECIAL = /[\0-\x7F]?\p{M}+|[^\0-\x7F]\p{M}*/gu;
const ACCENTS = /\p{M}+/gu;

/** The text folded. */
export function fold(text: string): string {
  return text.replace(SPECIAL, foldCharacter).toLowerCase();
}

/** The text folded, and for each unit of it where the character it comes from begins and ends. */
export function foldWithPlaces(text: string): {
  readonly folded: string;
  readonly begins: readonly number[];
  readonly ends: readonly number[];
} {
  let folded = '';
  const begins: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(CHARACTER)) {
    const [character] = match;
    const part = foldCharacter(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      begins.push(match.index);
      ends.push(match.index + character.length);
    }
  }
  return { folded, begins, ends };
}

function foldCharacter(character: string): string {
  const small = character.toLowerCase().normalize('NFC');
  const bare = SPELLED[small] ?? small.normalize('NFD').replace(ACCENTS, '');
  return SPELLED[bare] ?? bare;
}

import type { Offered } from '../../domain/course/practice-of-day.ts';
import { addressAtLength } from '../../domain/practice/asked-length.ts';
import { href } from '../shared/href.ts';
import type { Screen } from './screen.ts';

interface Props {
  readonly screen: Screen;
  readonly offered: Offered;
}

/** A practice with its length in a line of text; one still to be written leads nowhere, and says so. */
export function PracticeLink({ screen: { t }, offered: { practice, minutes } }: Props) {
  const name = t.practice(practice.title, minutes);
  if (!practice.address) return <>{t['practice.coming'](name)}</>;
  return (
    <a class="alone" href={href(addressAtLength(practice.address, minutes))}>
      {name}
    </a>
  );
}

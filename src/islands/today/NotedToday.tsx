import type { PracticeEntry } from '../../domain/records/records.ts';
import { formatList } from '../../i18n/format.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { href } from '../shared/href.ts';
import type { Screen } from './screen.ts';

/** What was practised today, as it was noted; nothing when nothing was. */
export function NotedToday({ screen }: { readonly screen: Screen }) {
  const { locale, t, outline, records, today } = screen;
  const nameOf = ({ practice }: PracticeEntry) =>
    'name' in practice
      ? practice.name
      : (outline.practices.find(({ id }) => id === practice.id)?.title ?? t.formerPractice);
  const noted = records['practice-log']
    .filter(({ day }) => day === today)
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
    .map((entry) => t.practice(nameOf(entry), Math.max(1, Math.round(entry.minutes))));
  if (noted.length === 0) return null;
  return (
    <p class="noted-today">
      {t.noted(formatList(locale, noted))}{' '}
      <a class="alone" href={href(ownAddress(locale, 'notes'))}>
        {t.seeNotes}
      </a>
    </p>
  );
}

import type { CueRow } from '../../domain/practice/cue-rows.ts';
import { formatClock, TAGS } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { scriptTimelineWords } from '../../i18n/own/script-timeline/index.ts';

const COLUMNS = ['time', 'kind', 'seconds', 'weight', 'stretched', 'from', 'words', 'beginning'] as const;

interface Props {
  readonly locale: Locale;
  readonly rows: readonly CueRow[];
}

/** Every step in figures; a wide table scrolls sideways. */
export function StepTable({ locale, rows }: Props) {
  const w = scriptTimelineWords(locale);
  const seconds = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(TAGS[locale], { style: 'percent' });
  return (
    <details class="script-steps" open>
      <summary>{w.table}</summary>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {w[`table.${column}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <td>{formatClock(row.start)}</td>
              <td>{w[`kind.${row.kind}`]}</td>
              <td>{seconds.format(row.seconds)}</td>
              <td>{row.pause?.weight}</td>
              <td>{row.pause && share.format(row.pause.stretched)}</td>
              <td>{row.from > 0 && row.from}</td>
              <td>{row.said?.words}</td>
              <td>{row.said?.beginning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

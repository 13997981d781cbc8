import type { Locale } from '../../i18n/locales.ts';
import { numbersIn } from '../../i18n/own/charts/format.ts';
import type { ChartDescription } from './description.ts';

interface Props {
  readonly description: ChartDescription;
  readonly locale: Locale;
}

/** Every number of a chart, and what stands beside it in no drawing. */
export function NumbersTable({ description, locale }: Props) {
  const { title, placesName, places, series, tableOnly = [] } = description;
  const columns = [...series, ...tableOnly];
  const format = numbersIn(locale);
  return (
    <table class="chart-numbers">
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{placesName}</th>
          {columns.map(({ name }, column) => (
            <th key={column} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map(({ name }, row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {columns.map(({ values }, column) => (
              <td key={column}>{withValue(values[row], format)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function withValue(value: number | undefined, format: (number: number) => string): string {
  return value === undefined ? '–' : format(value);
}

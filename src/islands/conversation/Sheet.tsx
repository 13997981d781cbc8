import { useEffect, useId } from 'preact/hooks';
import type { Whom } from '../../domain/conversation.ts';
import type { LocalDay } from '../../domain/day/local-day.ts';
import { daysIn } from '../../i18n/own/charts/format.ts';
import { conversationWords } from '../../i18n/own/conversation/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Quote, SheetPart, SheetTable } from './part.ts';

interface Props {
  readonly locale: Locale;
  readonly whom: Whom;
  readonly today: LocalDay;
  readonly parts: readonly SheetPart[];
}

/** The sheet of paper: what is seen here is all that is printed. */
export function Sheet({ locale, whom, today, parts }: Props) {
  const t = conversationWords(locale);
  const title = useId();
  useEffect(() => {
    // The frame around the island is not the island's; the styles leave it out of the print.
    document.documentElement.dataset['sheet'] = '';
    return () => delete document.documentElement.dataset['sheet'];
  }, []);
  return (
    <article class="sheet" aria-labelledby={title}>
      <h3 class="sheet-title" id={title}>
        {t.titles[whom]}
      </h3>
      <p class="sheet-day">{daysIn(locale)(today)}</p>
      {parts.length === 0 && <p class="quiet no-print">{t['preview.empty']}</p>}
      {parts.map((part) => (
        <Part key={part.title} {...part} />
      ))}
      <p class="sheet-foot">{t['sheet.foot']}</p>
    </article>
  );
}

function Part({ title, lines = [], table, quotes = [] }: SheetPart) {
  return (
    <section>
      <h4>{title}</h4>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {table && <Table name={title} {...table} />}
      {quotes.map((quote) => (
        <Quoted key={quote.id} {...quote} />
      ))}
    </section>
  );
}

function Table({ name, columns, rows }: SheetTable & { readonly name: string }) {
  return (
    <div class="sheet-table">
      <table>
        <caption class="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Quoted({ heading, texts }: Quote) {
  return (
    <div class="sheet-quote">
      {heading && <p class="sheet-when">{heading}</p>}
      {texts.map(({ label, text }, index) => (
        <div key={index}>
          {label && <p class="sheet-when">{label}</p>}
          <p class="sheet-words">{text}</p>
        </div>
      ))}
    </div>
  );
}

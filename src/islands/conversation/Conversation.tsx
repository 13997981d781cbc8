import { useMemo, useState } from 'preact/hooks';
import { CONVERSATION, hasNotes, WHOM, type Whom } from '../../domain/conversation.ts';
import { latestReflection } from '../../domain/course/kept-texts.ts';
import { made } from '../../domain/records/edit.ts';
import type { Reflection } from '../../domain/records/records.ts';
import { rewritten } from '../../domain/written.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import { conversationWords } from '../../i18n/own/conversation/index.ts';
import { useDraft } from '../data/draft.ts';
import { newId } from '../data/new-id.ts';
import { Choices } from '../shared/Choices.tsx';
import { SaveState } from '../shared/SaveState.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useAsked } from '../shared/use-asked.ts';
import type { Context, Offer, SheetPart } from './part.ts';
import { checkInOffers } from './parts/check-ins.ts';
import { courseOffers } from './parts/course.ts';
import { practiceOffers } from './parts/practice.ts';
import { workOffers } from './parts/work.ts';
import { Sheet } from './Sheet.tsx';
import { Ticks } from './Ticks.tsx';

const NONE: ReadonlySet<string> = new Set();
const loadNotes = () => import('./notes.ts');

/** The choices, and the sheet as it comes of them. Nothing is chosen at first, and no choice is kept. */
export function Conversation(context: Context) {
  const { locale, records, today, moment } = context;
  const t = conversationWords(locale);
  const [whom, setWhom] = useState<Whom>();
  const [ticked, setTicked] = useState(NONE);
  const [chosen, setChosen] = useState(NONE);
  const words = useDraft('reflections', useWordsAtFirst(context), true);
  const text = words.record.fields['text'] ?? '';
  const { part: choosing, failed, ask } = useAsked(loadNotes);
  const notes = useMemo(() => choosing?.notesToChoose(context) ?? [], [choosing, records]);
  const offers = useMemo(() => offersOf(context), [records, today]);

  // Not counted anew for each letter that is written.
  const offered = useMemo(
    () => offers.filter(({ id }) => ticked.has(id)).map(({ part }) => part()),
    [offers, ticked],
  );
  const options = [
    { value: 'words', label: t['what.words'] },
    ...offers.map(({ id, label }) => ({ value: id, label })),
    ...(hasNotes(records) ? [{ value: 'notes', label: t['what.notes'] }] : []),
  ];
  const parts: SheetPart[] = [
    ...(ticked.has('words') && text.trim() !== ''
      ? [{ title: notingWords(locale).conversationQuestion, quotes: [{ id: 'words', texts: [{ text }] }] }]
      : []),
    ...offered,
    ...((ticked.has('notes') && choosing?.notesPart(notes, chosen, context)) || []),
  ];

  function tick(values: ReadonlySet<string>) {
    setTicked(values);
    if (values.has('notes')) ask();
  }
  return (
    <div class="conversation">
      <p class="lead">{t.lead}</p>
      <Choices
        legend={t['whom.title']}
        hint={t['whom.hint']}
        options={WHOM.map((value) => ({ value, label: t.names[value] }))}
        value={whom}
        onChange={setWhom}
      />
      <p class="conversation-advice" role="status">
        {whom && t.advice[whom]}
      </p>
      <fieldset class="question">
        <legend>{t['what.title']}</legend>
        <p class="quiet">{t['what.hint']}</p>
        <Ticks options={options} values={ticked} onChange={tick} />
      </fieldset>
      {ticked.has('words') && (
        <div>
          <TextField
            locale={locale}
            label={notingWords(locale).conversationQuestion}
            hint={t['words.hint']}
            value={text}
            rows={5}
            onInput={(written) =>
              words.write(rewritten(words.record, { field: 'text', text: written }, moment().at))
            }
          />
          <SaveState locale={locale} saving={words.saving} again={() => void words.keep()} />
        </div>
      )}
      {ticked.has('notes') && failed && <p role="alert">{t['notes.notFetched']}</p>}
      {ticked.has('notes') && choosing && (
        <choosing.NotesChoice context={context} notes={notes} chosen={chosen} onChange={setChosen} />
      )}
      <h2>{t['preview.title']}</h2>
      <Sheet locale={locale} whom={whom ?? 'somebody'} today={today} parts={parts} />
      {parts.length > 0 && (
        <div class="conversation-print">
          <button type="button" class="button" onClick={() => window.print()}>
            {t.print}
          </button>
          <p class="quiet">{t['print.hint']}</p>
        </div>
      )}
    </div>
  );
}

const offersOf = (context: Context): Offer[] => [
  ...courseOffers(context),
  ...practiceOffers(context),
  ...workOffers(context),
  ...checkInOffers(context),
];

/** What somebody wanted to talk about the last time, or nothing yet. */
function useWordsAtFirst({ records, moment }: Context): Reflection {
  const [first] = useState(() => {
    const { at, today } = moment();
    return (
      latestReflection(records.reflections, CONVERSATION, undefined) ?? {
        ...made(newId(), at),
        prompt: CONVERSATION,
        day: today,
        fields: {},
      }
    );
  });
  return first;
}

import type { LogOutline, PracticesOutline, PromptOutline } from '../../domain/course/outline.ts';
import { notingWords } from '../../i18n/own/noting/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ownAddress } from '../../i18n/routes.ts';
import { useUndoing } from '../data/undoing.ts';
import { href } from '../shared/href.ts';
import { Participant, type Ready } from '../shared/Participant.tsx';
import { NotesList } from './NotesList.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: PracticesOutline;
  readonly prompts: readonly PromptOutline[];
  readonly logs: readonly LogOutline[];
}

/** The page with everything the participant has noted and written. */
export function NotesPage(props: Props) {
  return (
    <Participant locale={props.locale} stores={['practice-log', 'reflections']}>
      {(ready) => <Notes {...props} {...ready} />}
    </Participant>
  );
}

function Notes({ records, ...frame }: Props & Ready<'practice-log' | 'reflections'>) {
  const { locale, moment } = frame;
  const t = notingWords(locale);
  const undoing = useUndoing(moment, '.noted-list');
  const { 'practice-log': entries, reflections } = records;
  const isEmpty = entries.length === 0 && reflections.length === 0;
  return (
    <>
      {isEmpty && (
        <p>
          {t.nothingYet} <a href={href(ownAddress(locale, 'today'))}>{t.toToday}</a>
        </p>
      )}
      <NotesList {...frame} entries={entries} reflections={reflections} undoing={undoing} />
    </>
  );
}

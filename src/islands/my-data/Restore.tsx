import { useState } from 'preact/hooks';
import type { Backup } from '../../domain/records/backup.ts';
import type { RecordSet } from '../../domain/records/merge.ts';
import type { Locale } from '../../i18n/locales.ts';
import { myDataWords } from '../../i18n/own/my-data/index.ts';
import { problemOf, type ProblemKind } from '../../storage/problem.ts';
import { restore } from '../../storage/whole.ts';
import { ProblemNote } from '../shared/ProblemNote.tsx';
import { changesBy, changesInWords } from './changes-by.ts';
import { FilePicker } from './FilePicker.tsx';
import { FileProblemNote } from './FileProblemNote.tsx';
import { Preview } from './Preview.tsx';
import { Said } from './Said.tsx';
import { readFile, type FileProblem } from './read-file.ts';

type Step =
  | { readonly at: 'none' | 'reading' | 'cancelled' }
  | { readonly at: 'unread'; readonly problem: FileProblem }
  | { readonly at: 'read'; readonly backup: Backup; readonly mended: number; readonly kind?: ProblemKind }
  | { readonly at: 'done'; readonly words: string };

interface Props {
  readonly locale: Locale;
  /** What is on the device now. */
  readonly set: RecordSet;
  /** The site's name; it goes into copies. */
  readonly site: string;
}

/** Brings a saved copy in, after showing what will change by it: all of it or nothing. */
export function Restore({ locale, set, site }: Props) {
  const t = myDataWords(locale);
  const [step, setStep] = useState<Step>({ at: 'none' });

  async function choose(file: File) {
    setStep({ at: 'reading' });
    const read = await readFile(file);
    if ('problem' in read) setStep({ at: 'unread', problem: read.problem });
    else setStep({ at: 'read', ...read });
  }
  async function merge(backup: Backup, mended: number) {
    const words = changesInWords(t, locale, changesBy(set, backup.records));
    try {
      await restore(backup.records);
      setStep({ at: 'done', words: t['restore.done'](words) });
    } catch (error) {
      setStep({ at: 'read', backup, mended, kind: problemOf(error).kind });
    }
  }
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t['restore.title']}</h2>
      <p>{t['restore.what']}</p>
      <FilePicker
        label={step.at === 'read' || step.at === 'unread' ? t['restore.chooseOther'] : t['restore.choose']}
        onChoose={(file) => void choose(file)}
      />
      <p role="status">{step.at === 'reading' && t['restore.reading']}</p>
      {step.at === 'cancelled' && <Said words={t['restore.cancelled']} />}
      {step.at === 'done' && <Said words={step.words} />}
      {step.at === 'unread' && <FileProblemNote locale={locale} problem={step.problem} />}
      {step.at === 'read' && (
        <Preview
          locale={locale}
          backup={step.backup}
          mended={step.mended}
          set={set}
          site={site}
          onMerge={() => void merge(step.backup, step.mended)}
          onCancel={() => setStep({ at: 'cancelled' })}
        />
      )}
      {step.at === 'read' && step.kind && (
        <ProblemNote locale={locale} kind={step.kind} again={() => void merge(step.backup, step.mended)} />
      )}
    </section>
  );
}

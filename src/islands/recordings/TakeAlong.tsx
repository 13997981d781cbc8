import { formatSize } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { recordingsWords } from '../../i18n/own/recordings/index.ts';
import { TakeProblemNote } from './TakeProblemNote.tsx';
import { TakeProgress } from './TakeProgress.tsx';
import { bytesOf, useTakeAlong, type TitledRecording } from './use-take-along.ts';

interface Props {
  readonly locale: Locale;
  /** What is taken along together: those of one practice, or all in this language. */
  readonly recordings: readonly TitledRecording[];
  /** Whether these are all in this language, and not those of one practice. */
  readonly all?: boolean;
  /** The files of every recording of the site, in all its languages; what is kept beyond them is removed. */
  readonly listed?: readonly string[];
}

/** Takes recordings along, to be heard without a connection, and removes them again. */
export function TakeAlong({ locale, recordings, all = false, listed }: Props) {
  const t = recordingsWords(locale);
  const { taken, taking, take, stop, remove } = useTakeAlong(recordings, listed);
  if (!taken || recordings.length === 0) return null;
  const size = (some: typeof recordings) => formatSize(locale, bytesOf(some));
  const isFetching = taking.state === 'fetching';
  const isWhole = taken.length === recordings.length;
  const isPart = taken.length > 0 && !isWhole;
  const missing = recordings.filter((one) => !taken.includes(one));
  const press = isFetching ? stop : isWhole ? remove : take;
  return (
    <div class="take-along no-print">
      {!isWhole && <p class="quiet">{t.what}</p>}
      {isPart && <p>{t.some(taken.length, recordings.length, size(taken))}</p>}
      <p role="status">{statusWords()}</p>
      {isFetching && <TakeProgress locale={locale} {...taking} />}
      {taking.state === 'problem' && <TakeProblemNote locale={locale} kind={taking.kind} />}
      <p class="take-along-actions">
        {/* One and the same button, so that the keyboard keeps its place. */}
        <button type="button" class="button plain" onClick={press}>
          {buttonWords()}
        </button>
        {isPart && !isFetching && (
          <button type="button" class="button plain" onClick={remove}>
            {t.remove}
          </button>
        )}
      </p>
    </div>
  );

  function statusWords(): string {
    if (taking.state === 'fetching') return t.fetching;
    if (isWhole) return t.taken(recordings.length, size(recordings));
    if (taking.state === 'stopped') return isPart ? t['stopped.part'] : t.stopped;
    return taking.state === 'removed' ? t.removed : '';
  }

  function buttonWords(): string {
    if (isFetching) return t.stop;
    if (isWhole) return t.remove;
    if (isPart) return t.takeRest(size(missing));
    return all && recordings.length > 1
      ? t.takeAll(recordings.length, size(missing))
      : t.take(recordings.length, size(missing));
  }
}

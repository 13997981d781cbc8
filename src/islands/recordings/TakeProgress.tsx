import { useId } from 'preact/hooks';
import { formatSize } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { recordingsWords } from '../../i18n/own/recordings/index.ts';

interface Props {
  readonly locale: Locale;
  /** What is being fetched. */
  readonly title: string;
  /** Of all that is fetched now, bytes. */
  readonly come: number;
  readonly bytes: number;
}

/** How far it has come. It can be read at any time, and is not called out while it changes. */
export function TakeProgress({ locale, title, come, bytes }: Props) {
  const t = recordingsWords(locale);
  const id = useId();
  return (
    <div class="take-along-progress">
      <label for={id}>{title}</label>
      <progress id={id} value={come} max={bytes} />
      <span class="quiet">{t.far(formatSize(locale, come), formatSize(locale, bytes))}</span>
    </div>
  );
}

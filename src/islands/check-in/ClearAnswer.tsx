import type { AnswerValue } from '../../domain/check-in/sheet.ts';
import { checkInWords } from '../../i18n/own/check-in/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly value: AnswerValue | undefined;
  readonly onClear: () => void;
}

/** Takes an answer back. Its room is kept while there is none, so that nothing moves under a finger. */
export function ClearAnswer({ locale, value, onClear }: Props) {
  return (
    <p class="check-in-clear">
      {value !== undefined && (
        <button type="button" class="text-button" onClick={onClear}>
          {checkInWords(locale).clear}
        </button>
      )}
    </p>
  );
}

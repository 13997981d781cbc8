/** What the tests of recordings call in a page of the site: taking along as it is, and its piece of a page. */
import { render } from 'preact';
import type { Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/islands/recordings/address.ts';
import { TakeProblem } from '../../src/islands/recordings/problem.ts';
import { takeAlong } from '../../src/islands/recordings/take-along.ts';
import { TakeAlong } from '../../src/islands/recordings/TakeAlong.tsx';
import type { TitledRecording } from '../../src/islands/recordings/use-take-along.ts';

export { isTaken, leaveBehind, tidy } from '../../src/islands/recordings/taken.ts';
export { addressOf };

/** Takes one along; says `taken`, or why not. */
export async function take(recording: TitledRecording): Promise<string> {
  try {
    const how = { signal: new AbortController().signal, onProgress: () => undefined };
    await takeAlong(recording, addressOf(recording.file), how);
    return 'taken';
  } catch (error) {
    return error instanceof TakeProblem ? error.kind : String(error);
  }
}

/** Takes one along, stops as soon as some of it has come, and says what became of it. */
export async function stopInTheMiddle(recording: TitledRecording): Promise<string> {
  const stopping = new AbortController();
  const how = { signal: stopping.signal, onProgress: () => stopping.abort() };
  return takeAlong(recording, addressOf(recording.file), how).then(
    () => 'taken',
    (error: unknown) => (error as Error).name,
  );
}

/** Shows the piece of a page at the top of the text. */
export function show(locale: Locale, recordings: readonly TitledRecording[], all = false): void {
  const place = document.createElement('div');
  document.querySelector('main')?.prepend(place);
  render(<TakeAlong locale={locale} recordings={recordings} all={all} />, place);
}

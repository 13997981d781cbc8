import { useEffect, useState } from 'preact/hooks';
import { START_STEPS, type StartView } from '../../domain/course/start.ts';

/**
 * What the page shows, whether the participant came to it from another view of the page, and the way
 * to the next. Each view is an entry in the browser's history, without anything in the address, so
 * that back goes a step back, and a page loaded anew shows what it showed.
 *
 * @param first what is shown where the history says nothing
 */
export function useView(first: () => StartView) {
  const [at, setAt] = useState(() => ({ view: viewIn(history.state) ?? first(), arrived: false }));
  useEffect(() => {
    history.replaceState(at.view, '');
    const follow = ({ state }: PopStateEvent) => {
      const view = viewIn(state);
      if (view) setAt({ view, arrived: true });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  function show(view: StartView) {
    history.pushState(view, '');
    setAt({ view, arrived: true });
  }
  return { ...at, show };
}

/** The view of an entry. It may hold anything: it outlives the page, and its version. */
function viewIn(state: unknown): StartView | undefined {
  if (typeof state !== 'object' || state === null || !('kind' in state)) return undefined;
  if (state.kind === 'choices') return { kind: 'choices' };
  if (state.kind !== 'start') return undefined;
  const step = 'step' in state ? START_STEPS.find((one) => one === state.step) : undefined;
  const course = 'course' in state && typeof state.course === 'string' ? state.course : undefined;
  return { kind: 'start', ...(course !== undefined && { course }), ...(step && { step }) };
}

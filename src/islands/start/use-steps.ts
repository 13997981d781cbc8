import { useEffect, useState } from 'preact/hooks';
import type { StartStep } from '../../domain/course/start.ts';

/**
 * The step somebody is at, whether they came to it from another, and the way to the next. The browser's own back goes a step back: each
 * step is an entry in its history, without anything in the address.
 *
 * @param steps the same at every call
 */
export function useSteps(steps: readonly StartStep[], first: StartStep) {
  const [at, setAt] = useState({ step: first, arrived: false });
  useEffect(() => {
    history.replaceState({ step: first }, '');
    const follow = ({ state }: PopStateEvent) => {
      const step = steps.find((one) => one === stepIn(state));
      if (step) setAt({ step, arrived: true });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  function go(step: StartStep) {
    if (step !== at.step) history.pushState({ step }, '');
    setAt({ step, arrived: true });
  }
  return { ...at, go };
}

/** What the history holds may be anything: it outlives the page, and its version. */
function stepIn(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'step' in state ? state.step : undefined;
}

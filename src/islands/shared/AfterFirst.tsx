import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stands below the first things to see; those are painted without waiting for it. */
export function AfterFirst({ children }: { readonly children: () => ComponentChildren }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => setTime(true), []);
  return isTime ? <>{children()}</> : null;
}

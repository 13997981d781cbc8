import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { sharedWords } from '../../i18n/own/shared/index.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  readonly locale: Locale;
  /** Where in the start this is, in words. */
  readonly place?: string | undefined;
  readonly title: string;
  /** Whether somebody has just come here from elsewhere on the page. */
  readonly arrived: boolean;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly onBack?: (() => void) | undefined;
}

/** One screen of a start. Its heading takes the focus, so that the step is read from its beginning. */
export function Step({ locale, place, title, arrived, children, actions, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, []);
  return (
    <div class="step stack">
      <h2 ref={heading} tabIndex={-1}>
        {place && <span class="label">{place} </span>}
        {title}
      </h2>
      {children}
      <div class="actions">
        {actions}
        {onBack && (
          <button type="button" class="text-button" onClick={onBack}>
            {sharedWords(locale).back}
          </button>
        )}
      </div>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Outline } from '../../domain/course/outline.ts';
import { coursesGoingOn, startView, type Going, type StartView } from '../../domain/course/start.ts';
import { settingOf } from '../../domain/records/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { applyAxes } from '../axes/apply.ts';
import { Participant, type Ready } from '../shared/Participant.tsx';
import { ChoicesView } from './choices/ChoicesView.tsx';
import type { InformedText } from './InformedChoice.tsx';
import { Start } from './Start.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  /** Missing on a site without the text. */
  readonly informed?: InformedText | undefined;
}

interface Read extends Props {
  readonly ready: Ready<'enrolments'>;
}

/** What both sides of the page are given. */
export interface StartProps extends Read {
  readonly going: readonly Going[];
  /** Whether the participant came here from the page's other side, and the keyboard has to come along. */
  readonly moved: boolean;
}

export function StartPage(props: Props) {
  return (
    <Participant locale={props.locale} stores={['enrolments']}>
      {(ready) => <StartOrChoices {...props} ready={ready} />}
    </Participant>
  );
}

/** A start, or what has been chosen; settled when the page comes up, and then by the participant. */
function StartOrChoices(props: Read) {
  const { outline, ready } = props;
  const { enrolments, settings } = ready.records;
  const [view, setView] = useState(() => startView(outline.courses, enrolments, settings));
  const [moved, setMoved] = useState(false);
  const axes = settingOf(settings, 'axes');
  useEffect(() => applyAxes(document.documentElement, axes ?? {}), [axes]);

  const show = (next: StartView) => {
    setView(next);
    setMoved(true);
  };
  const going = coursesGoingOn(outline.courses, enrolments);
  const common = { ...props, going, moved };
  const goesOn = going.length > 0;
  if (view.kind === 'choices' && goesOn) {
    return <ChoicesView {...common} onAnother={() => show({ kind: 'start', from: {} })} />;
  }
  return (
    <Start
      {...common}
      from={view.kind === 'start' ? view.from : {}}
      onChoices={goesOn ? () => show({ kind: 'choices' }) : undefined}
    />
  );
}

import { useEffect } from 'preact/hooks';
import type { Outline } from '../../domain/course/outline.ts';
import { coursesGoingOn, startView, type Going, type StartView } from '../../domain/course/start.ts';
import { settingOf } from '../../domain/records/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { applyAxes } from '../axes/apply.ts';
import { Participant, type Ready } from '../shared/Participant.tsx';
import { ChoicesView } from './choices/ChoicesView.tsx';
import type { InformedText } from './InformedChoice.tsx';
import { Start } from './Start.tsx';
import { useView } from './use-view.ts';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
  /** Missing on a site without the text. */
  readonly informed?: InformedText | undefined;
}

interface Read extends Props {
  readonly ready: Ready<'enrolments'>;
}

/** What both views of the page are given. */
export interface StartProps extends Read {
  readonly going: readonly Going[];
  /** Whether the participant came here from another view of the page, and the keyboard has to come along. */
  readonly arrived: boolean;
  readonly show: (view: StartView) => void;
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
  const { view, arrived, show } = useView(() => startView(outline.courses, enrolments, settings));
  const axes = settingOf(settings, 'axes');
  useEffect(() => applyAxes(document.documentElement, axes ?? {}), [axes]);

  const going = coursesGoingOn(outline.courses, enrolments);
  const common = { ...props, going, arrived, show };
  if (view.kind === 'choices' && going.length > 0) return <ChoicesView {...common} />;
  return <Start {...common} view={view.kind === 'start' ? view : { kind: 'start' }} />;
}

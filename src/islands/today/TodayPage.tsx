import type { Outline } from '../../domain/course/outline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Participant } from '../shared/Participant.tsx';

interface Props {
  readonly locale: Locale;
  readonly outline: Outline;
}

export function TodayPage({ locale, outline }: Props) {
  return (
    <Participant locale={locale} stores={['enrolments']}>
      {({ records, today }) => (
        <p>
          {today}: {records.enrolments.length} / {outline.courses.length}
        </p>
      )}
    </Participant>
  );
}

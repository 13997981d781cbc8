import { isGentle } from '../../../domain/course/gentle.ts';
import { DEFAULT_BOUNDARY, LATEST_BOUNDARY } from '../../../domain/day/local-day.ts';
import { chosen, settingOf, type SettingName, type SettingValue } from '../../../domain/records/settings.ts';
import { sharedWords } from '../../../i18n/own/shared/index.ts';
import { startWords } from '../../../i18n/own/start/index.ts';
import { Choices } from '../../shared/Choices.tsx';
import { DaysField, daysInWords } from '../fields/DaysField.tsx';
import type { StartProps } from '../StartPage.tsx';
import { Editable } from './Editable.tsx';

const HOURS = Array.from({ length: LATEST_BOUNDARY + 1 }, (_, hour) => hour);

/** What holds for every course: the participant's own days, and how gentle it should be. */
export function DayChoices({ locale, ready }: Pick<StartProps, 'locale' | 'ready'>) {
  const t = startWords(locale);
  const shared = sharedWords(locale);
  const { settings } = ready.records;
  const axes = settingOf(settings, 'axes');
  const boundary = settingOf(settings, 'day-boundary') ?? DEFAULT_BOUNDARY;
  const gentle = isGentle(settings);
  const recordsFor =
    <Name extends SettingName>(name: Name) =>
    (value: SettingValue<Name>) => ({ settings: [chosen(settings, name, value, ready.moment().at)] });
  return (
    <div class="card">
      <Editable
        locale={locale}
        name={t['choice.days']}
        kept={axes ?? {}}
        words={daysInWords(locale, axes ?? {}) ?? t.none}
        recordsFor={recordsFor('axes')}
        field={(value, onChange) => <DaysField locale={locale} value={value} onChange={onChange} />}
      />
      <Editable
        locale={locale}
        name={t['choice.boundary']}
        kept={boundary}
        words={t['boundary.hour'](boundary)}
        recordsFor={recordsFor('day-boundary')}
        field={(value, onChange) => (
          <Choices
            legend={t['boundary.question']}
            hint={t['boundary.hint']}
            options={HOURS.map((hour) => ({ value: hour, label: t['boundary.hour'](hour) }))}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <Editable
        locale={locale}
        name={t['choice.gentle']}
        kept={gentle}
        words={gentle ? shared.yes : shared.no}
        recordsFor={recordsFor('gentle')}
        field={(value, onChange) => (
          <Choices
            legend={t['gentle.question']}
            hint={t['gentle.hint']}
            options={[
              { value: 'yes', label: shared.yes },
              { value: 'no', label: shared.no },
            ]}
            value={value ? 'yes' : 'no'}
            onChange={(answer) => onChange(answer === 'yes')}
          />
        )}
      />
    </div>
  );
}

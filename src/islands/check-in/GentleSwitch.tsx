import type { Moment } from '../../domain/course/change.ts';
import { isGentle } from '../../domain/course/gentle.ts';
import type { Setting } from '../../domain/records/records.ts';
import { chosen } from '../../domain/records/settings.ts';
import { tooMuchWords } from '../../i18n/own/too-much/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useSave } from '../data/save.ts';
import { SaveState } from '../shared/SaveState.tsx';

interface Props {
  readonly locale: Locale;
  readonly settings: readonly Setting[];
  readonly moment: () => Moment;
}

/** The gentle mode, switched by the participant alone. */
export function GentleSwitch({ locale, settings, moment }: Props) {
  const t = tooMuchWords(locale);
  const { saving, save } = useSave();
  const isOn = isGentle(settings);
  const toggle = () => void save({ settings: [chosen(settings, 'gentle', !isOn, moment().at)] });
  return (
    <>
      <h3>{t['gentle.title']}</h3>
      <p>
        {t['gentle.what']} {isOn ? t['gentle.isOn'] : t['gentle.isOff']}
      </p>
      <button type="button" class="button plain" onClick={toggle}>
        {isOn ? t['gentle.off'] : t['gentle.on']}
      </button>
      <SaveState locale={locale} saving={saving} again={toggle} />
    </>
  );
}

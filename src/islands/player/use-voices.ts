import { useEffect, useState } from 'preact/hooks';
import { voicesFor } from '../../domain/practice/speaking.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The voices of the device that can read a language aloud. Browsers tell of them late, or never. */
export function useVoices(locale: Locale): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => voicesNow(locale));
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoices(voicesNow(locale));
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [locale]);
  return voices;
}

function voicesNow(locale: Locale): SpeechSynthesisVoice[] {
  return 'speechSynthesis' in window ? voicesFor(speechSynthesis.getVoices(), locale) : [];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../helpers/project.ts';

/**
 * Words by which an authority would take a site for a medical device (facts on MDR): it alarms,
 * analyses, calculates, diagnoses, interprets, generates, controls, converts, monitors or measures.
 * "Ikke en diagnose" says the opposite, and may stand.
 */
const CLAIMS = {
  da: /(?<!\p{L})(alarmere|analyse|beregn|diagnosticer|fortolk|generer|kontroller|konverter|monitorer|overvåg|måle|måling|målt(?!id))\p{L}*/giu,
  en: /(?<!\p{L})(alarm|alert|analy[sz]|calculat|diagnos(?!is)|interpret|generat|monitor|measur|screening)\p{L}*/giu,
};

const folder = join(PROJECT, 'src/i18n');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** The words of a language, as they stand in the texts of its files. */
function textsIn(locale: 'da' | 'en'): string[] {
  const own = files.filter((file) => file === `${locale}.ts` || file.endsWith(`/${locale}.ts`));
  return own.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/'[^'\n]*'|`[^`]*`/g) ?? []);
}

test.each(['da', 'en'] as const)('the interface claims nothing of a medical device in %s', (locale) => {
  const texts = textsIn(locale);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => text.match(CLAIMS[locale]))).toEqual([]);
});

test('what is looked for is found', () => {
  const danish = ['alarmerer', 'analyserer', 'beregner', 'diagnosticerer', 'fortolker', 'genererer'];
  danish.push('kontrollerer', 'konverterer', 'monitorerer', 'måler', 'en måling', 'din beregnede sum');
  for (const word of danish) expect(word.match(CLAIMS.da), word).not.toBeNull();
  for (const word of ['ikke en diagnose', 'dit mål', 'formål'])
    expect(word.match(CLAIMS.da), word).toBeNull();
  for (const word of ['measures', 'calculated', 'we monitor']) {
    expect(word.match(CLAIMS.en), word).not.toBeNull();
  }
});

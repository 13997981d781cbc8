import { expect, test } from 'vitest';
import { readQuestionnaire } from '../../../../src/domain/instruments/fhir/read-questionnaire.ts';
import { offered } from '../../../../src/domain/instruments/offered.ts';
import { questionnaireFor, syntheticFile } from '../../../helpers/questionnaires.ts';

/** What is offered of these instruments, written for the test, when the host allows some. */
function offeredOf(ids: Parameters<typeof syntheticFile>[0][], allowed: string[] = []) {
  const read = ids.map((id) => readQuestionnaire(syntheticFile(id), allowed));
  return offered(
    read.flatMap((one) => (one.outcome === 'usable' ? [one] : [])),
    'da',
  );
}

test('those dropped in follow in the order of the table', () => {
  expect(offeredOf(['was', 'who-5', 'pss-10']).map(({ id }) => id)).toEqual(['pss-10', 'who-5', 'was']);
});

test('what is switched off is not offered, and is once it is switched on', () => {
  expect(offeredOf(['gad-7'])).toEqual([]);
  expect(offeredOf(['gad-7'], ['gad-7']).map(({ id }) => id)).toEqual(['gad-7']);
});

test('each says whether it is our own, in which language it is, and how it is scored', () => {
  const [who] = offeredOf(['who-5']);
  expect(who).toMatchObject({ own: false, language: 'da', version: '1.0', rule: { id: 'who-5' } });
  expect(questionnaireFor('stress', 'en')).toMatchObject({ own: true, language: 'en', rule: { items: 8 } });
  expect(questionnaireFor('work')).toMatchObject({ own: true });
  expect(questionnaireFor('work').rule).toBeUndefined();
});

test('where a scale is divided does not reach a page', () => {
  expect(offeredOf(['pss-10', 'who-5', 'gad-7'], ['gad-7']).map(({ rule }) => rule?.divisions)).toEqual([
    [],
    [],
    [],
  ]);
});

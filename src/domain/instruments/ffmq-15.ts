import { instrument } from './instrument.ts';

/**
 * Five Facet Mindfulness Questionnaire, fifteen items, in general, 1–5, three items to a facet
 * (Baer and others 2012). The items come in turn, one of each facet; which of them count the other
 * way round agrees with those they were taken from in the form with 39.
 *
 * The facet "observe" changes its meaning with practice, so that it is left out when somebody's
 * scores are compared with their own earlier ones (Gu and others 2016, ore.exeter 10871/26523).
 */
export const FFMQ_15 = instrument({
  id: 'ffmq-15',
  name: 'FFMQ-15',
  items: 15,
  lowest: 1,
  highest: 5,
  reversed: [3, 4, 7, 8, 9, 13, 14],
  period: 'in-general',
  total: {
    as: 'sum',
    times: 1,
    parts: {
      observe: [1, 6, 11],
      describe: [2, 7, 12],
      'act-aware': [3, 8, 13],
      'not-judge': [4, 9, 14],
      'not-react': [5, 10, 15],
    },
    notCompared: ['observe'],
  },
  divisions: [],
  figures: [],
});

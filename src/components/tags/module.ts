import Aside from './Aside.astro';
import Checklist from './Checklist.astro';
import Figure from './Figure.astro';
import For from './For.astro';
import HomePractice from './HomePractice.astro';
import Item from './Item.astro';
import Log from './Log.astro';
import Practice from './Practice.astro';
import Reading from './Reading.astro';
import Reflect from './Reflect.astro';

/** What stands behind the tags of modules; `src/schemas/tags.ts` says how they may be written. */
export const moduleTags = {
  Aside,
  Checklist,
  Figure,
  For,
  HomePractice,
  Item,
  Log,
  Practice,
  Reading,
  Reflect,
};

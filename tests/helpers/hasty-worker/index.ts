// The site's own worker on a faster clock, which has to be set first.
import './clock.ts';
import '../../../src/sw/index.ts';

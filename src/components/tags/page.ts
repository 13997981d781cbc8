import Contact from './Contact.astro';
import HelpLines from './HelpLines.astro';
import { moduleTags } from './module.ts';
import OfflineStatus from './OfflineStatus.astro';

/** What stands behind the tags of pages: those of modules, and some of their own. */
export const pageTags = { ...moduleTags, Contact, HelpLines, OfflineStatus };

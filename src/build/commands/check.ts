import { checks } from '../checks.ts';
import { command } from '../step.ts';

await command(checks);

import { fits, possibleMinutes, SHORTEST_PAUSE, version } from '../../../domain/practice/timeline.ts';
import { countWords, WORDS_PER_MINUTE } from '../../../domain/practice/script.ts';
import { parseScriptTree } from '../../../schemas/script.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read.ts';

/** Scripts that cannot be given in the lengths their practice offers. */
export function checkScripts(content: Content): Finding[] {
  return content.scripts
    .filter(({ frontmatter }) => !frontmatter.coming)
    .flatMap((text) => {
      const practice = content.practices.find(({ value }) => value.id === text.owner)?.value;
      if (!practice) return [];
      const script = parseScriptTree(text.tree);
      return practice.lengths
        .filter((minutes) => !fits(script, minutes))
        .map((minutes): Finding => {
          const steps = version(script, minutes);
          const words = steps.reduce(
            (total, step) => total + (step.kind === 'say' ? countWords(step.text) : 0),
            0,
          );
          const pauses = steps.filter(({ kind }) => kind === 'pause').length;
          const needs = words / WORDS_PER_MINUTE + (pauses * SHORTEST_PAUSE) / 60;
          const possible = possibleMinutes(script);
          return {
            file: text.file,
            problem: `The script cannot be given in ${minutes} minutes: its ${words} words and ${pauses} pauses take at least ${needs.toFixed(1)}.`,
            remedy:
              needs > minutes
                ? `Shorten it, put parts in <Part from={…}>, or change "lengths" in practice.yaml. It can be given in: ${possible.join(', ') || 'no length'} minutes.`
                : 'Add pauses or weight to them, so that there is room for the silence.',
          };
        });
    });
}

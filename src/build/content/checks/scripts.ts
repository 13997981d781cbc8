import { fits, possibleMinutes, reach } from '../../../domain/practice/timeline.ts';
import type { Script } from '../../../domain/practice/script.ts';
import { parseScriptTree } from '../../../schemas/script.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read.ts';

/** Scripts that cannot be given in the lengths their practice offers. */
export function checkScripts(content: Content): Finding[] {
  return content.scripts
    .filter(({ frontmatter }) => !frontmatter.coming)
    .flatMap((text) => {
      const plan = content.practices.find(({ value }) => value.id === text.owner);
      if (!plan) return [];
      const script = parseScriptTree(text.tree);
      const misfits = plan.value.lengths
        .filter((minutes) => !fits(script, minutes))
        .map((minutes) => ({ file: text.file, ...misfit(script, minutes) }));
      return [...misfits, ...recordedMisfits(plan, text.locale, script)];
    });
}

/** Recordings at lengths that the script cannot take over, when a device cannot play them. */
function recordedMisfits(
  { file, value, lineOf }: Content['practices'][number],
  locale: string,
  script: Script,
): Finding[] {
  return (value.recordings ?? []).flatMap(({ language, minutes }, at) =>
    language !== locale || fits(script, minutes)
      ? []
      : [
          {
            file,
            line: lineOf(['recordings', at, 'minutes']),
            problem: `A recording is offered as ${inMinutes(minutes * 10)}, and the script cannot be given in that length.`,
            remedy: 'Offer it as a length the script has, or give the script more pauses or parts.',
          },
        ],
  );
}

function misfit(script: Script, minutes: number): Pick<Finding, 'problem' | 'remedy'> {
  const { least, most } = reach(script, minutes);
  const tooLong = least > minutes * 60;
  const why = tooLong
    ? `its words, its bells and the shortest pauses take ${inMinutes(Math.ceil(least / 6))}`
    : `with every pause at its longest it takes ${inMinutes(Math.floor(most / 6))}`;
  const help = tooLong ? 'Shorten it, put parts in <Part from={…}>' : 'Add pauses, give them more weight';
  const possible = possibleMinutes(script);
  return {
    problem: `The script cannot be given in ${inMinutes(minutes * 10)}: ${why}.`,
    remedy: `${help}, or change "lengths" in practice.yaml. It can be given in: ${possible.join(', ') || 'no length'} minutes.`,
  };
}

/** Tenths of a minute in words, rounded by the caller to the side that makes the point. */
function inMinutes(tenths: number): string {
  return tenths === 10 ? '1 minute' : `${tenths / 10} minutes`;
}

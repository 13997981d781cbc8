import { slug as slugSchema } from '../../../schemas/words.ts';
import { takenAddresses } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import type { Content, Text } from '../read.ts';

/** Texts whose file names cannot become addresses, and texts with an address that is taken. */
export function checkAddresses(content: Content): Finding[] {
  return [...[...content.modules, ...content.pages].flatMap(nameFinding), ...shared(content)];
}

function nameFinding({ file, slug }: Text<object>): Finding[] {
  if (slug === '' || slugSchema.safeParse(slug).success) return [];
  return [
    {
      file,
      problem: `The name "${slug}" cannot be part of an address.`,
      remedy: 'Rename the file: small letters without æ, ø and å, digits and single hyphens, e.g. om-os.mdx.',
    },
  ];
}

function shared(content: Content): Finding[] {
  const taken = takenAddresses(content);
  return taken.flatMap(({ address, text }, at): Finding[] => {
    const first = taken.findIndex((other) => other.address === address);
    if (!text || first === at) return [];
    return [
      {
        file: text.file,
        problem: `The address "${address}" is taken by ${taken[first]?.text?.file ?? "the site's own list"}.`,
        remedy:
          text.kind === 'script' || text.kind === 'log'
            ? 'Give it a "slug" of its own.'
            : 'Give the file a name of its own.',
      },
    ];
  });
}

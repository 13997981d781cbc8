import { attributeOf } from '../../../schemas/mdx.ts';
import type { Finding } from '../finding.ts';
import type { Content, Text } from '../read.ts';
import { tagsIn } from '../texts.ts';

/** A text and the name its twins share. */
interface Named {
  readonly name: string;
  readonly text: Text<object>;
  readonly coming: boolean;
}

/** Whether each text stands in every language of the site, with the same ids. */
export function checkParity(content: Content): Finding[] {
  const languages = content.site?.value.languages ?? [];
  const named: Named[] = [
    ...content.modules.map((text) => ({
      name: `module ${text.owner}/${text.frontmatter.module}`,
      text,
      coming: text.frontmatter.coming === true,
    })),
    ...content.scripts.map((text) => ({
      name: `practice ${text.owner}`,
      text,
      coming: text.frontmatter.coming === true,
    })),
    ...content.pages.map((text) => ({ name: `page ${text.frontmatter.page}`, text, coming: false })),
  ];
  return named.flatMap((one) =>
    languages
      .filter((language) => language !== one.text.locale)
      .flatMap((language): Finding[] => {
        const twin = named.find((other) => other.name === one.name && other.text.locale === language);
        if (!twin) return [missingTwin(one.text, language)];
        return [...comingTogether(one, twin), ...sameIds(one.text, twin.text)];
      }),
  );
}

function missingTwin(text: Text<object>, language: string): Finding {
  return {
    file: text.file,
    problem: `This text has no twin in the language "${language}".`,
    remedy: `Write it in ${inLanguage(text, language)} with the same ids; its own name may differ.`,
  };
}

/** Where a text's twin stands: a folder or a file named after its language, whatever else has that name. */
function inLanguage({ file, locale }: Text<object>, language: string): string {
  return file.replace(new RegExp(`/${locale}(?=/[^/]+$|\\.mdx$)`), `/${language}`);
}

function comingTogether(one: Named, twin: Named): Finding[] {
  if (one.coming || !twin.coming) return [];
  return [
    {
      file: twin.text.file,
      problem: `This text is marked as coming, but its twin ${one.text.file} is written.`,
      remedy: 'Write it, and take "coming: true" away; or mark both.',
    },
  ];
}

function sameIds(text: Text<object>, twin: Text<object>): Finding[] {
  const twins = idsIn(twin);
  return [...idsIn(text)]
    .filter((id) => !twins.has(id))
    .map((id) => ({
      file: twin.file,
      problem: `${id} of the twin ${text.file} is missing here.`,
      remedy: 'Use the same tags with the same ids in every language.',
    }));
}

function idsIn(text: Text<object>): Set<string> {
  return new Set(
    tagsIn(text)
      .filter(({ tag }) => attributeOf(tag, 'id') !== undefined)
      .map(({ tag }) => `<${tag.name} id="${attributeOf(tag, 'id')}">`),
  );
}

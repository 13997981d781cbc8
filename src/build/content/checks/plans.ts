import { PACES } from '../../../domain/pace.ts';
import { suggest, type Finding } from '../finding.ts';
import type { Content, Plan } from '../read.ts';
import type { Course } from '../../../schemas/course.ts';

/** Settings that name a course, a module or a practice that is not there, and texts no plan names. */
export function checkPlans(content: Content): Finding[] {
  return [
    ...siteFindings(content),
    ...content.courses.flatMap((course) => courseFindings(course, content)),
    ...content.practices.flatMap((practice) => folderFinding(practice, 'practice')),
    ...strayModules(content),
  ];
}

function siteFindings({ site, courses }: Content): Finding[] {
  if (!site) return [];
  const known = courses.map(({ value }) => value.id);
  return site.value.courses
    .map((id, index) => ({ id, index }))
    .filter(({ id }) => !known.includes(id))
    .map(({ id, index }) => ({
      file: site.file,
      line: site.lineOf(['courses', index]),
      problem: `There is no course "${id}".`,
      remedy: suggest(id, known),
    }));
}

function courseFindings(course: Plan<Course>, content: Content): Finding[] {
  const { value, file, lineOf } = course;
  const modules = value.modules.map(({ id }) => id);
  const practices = content.practices.map((practice) => practice.value.id);
  const logs = [...new Set(content.logs.map((log) => log.id))];
  const texts = content.modules.filter(({ owner }) => owner === value.id);
  const written = [...new Set(texts.map((text) => text.frontmatter.module))];
  return [
    ...folderFinding(course, 'course'),
    ...value.modules.flatMap(({ id, homePractice, log }, at): Finding[] => [
      ...(modules.indexOf(id) === at
        ? []
        : [
            {
              file,
              line: lineOf(['modules', at, 'id']),
              problem: `The module "${id}" stands twice in the plan.`,
              remedy: 'Give each module an id of its own.',
            },
          ]),
      ...(written.includes(id)
        ? []
        : [
            {
              file,
              line: lineOf(['modules', at, 'id']),
              problem: `No text has "module: ${id}".`,
              remedy: `Write one in the course's language folders, or take the module out of the plan. ${suggest(id, written)}`,
            },
          ]),
      ...(log === undefined || logs.includes(log)
        ? []
        : [
            {
              file,
              line: lineOf(['modules', at, 'log']),
              problem: `There is no log "${log}".`,
              remedy: suggest(log, logs),
            },
          ]),
      ...PACES.flatMap((pace) =>
        (homePractice?.[pace] ?? []).flatMap((entry, row) =>
          entry.practices
            .filter((practice) => !practices.includes(practice))
            .map((practice) => ({
              file,
              line: lineOf(['modules', at, 'homePractice', pace, row, 'practices']),
              problem: `There is no practice "${practice}".`,
              remedy: suggest(practice, practices),
            })),
        ),
      ),
    ]),
    ...value.occasions
      .map((occasion, at) => ({ occasion, at }))
      .filter(({ occasion }) => !modules.includes(occasion.module))
      .map(({ occasion, at }) => ({
        file,
        line: lineOf(['occasions', at, 'module']),
        problem: `There is no module "${occasion.module}".`,
        remedy: suggest(occasion.module, modules),
      })),
  ];
}

/** An id unlike its folder's name would give the thing two names. */
function folderFinding({ file, value, lineOf }: Plan<{ id: string }>, what: string): Finding[] {
  const folder = file.split('/').at(-2) ?? '';
  return value.id === folder
    ? []
    : [
        {
          file,
          line: lineOf(['id']),
          problem: `The ${what}'s id "${value.id}" is not its folder's name "${folder}".`,
          remedy: `Write "id: ${folder}", or rename the folder.`,
        },
      ];
}

function strayModules({ modules, courses }: Content): Finding[] {
  return modules.flatMap(({ file, owner, frontmatter }) => {
    const known = courses.find(({ value }) => value.id === owner)?.value.modules.map(({ id }) => id);
    return !known || known.includes(frontmatter.module)
      ? []
      : [
          {
            file,
            line: 2,
            problem: `The course's plan has no module "${frontmatter.module}".`,
            remedy: `${suggest(frontmatter.module, known)} Or add it to course.yaml.`,
          },
        ];
  });
}

import { locales } from '#src/i18n/locales.ts';
import { chapterName } from '../chapter-source.ts';
import type { Content } from '../content.ts';
import { issueAt, issueOn, nearest } from '#src/source/place.ts';
import type { Report, Rule } from './rule.ts';

/** Every file is named after its chapter, and every language of the road has every chapter, at least as planned. */
export const checkChapters: Rule = (content, catalogue, report) => {
  const named = content.files.flatMap((file) => {
    const name = chapterName(file);
    return name ? [{ ...name, file }] : [];
  });
  const slugs = [...new Set(named.map(({ slug }) => slug))];
  for (const source of content.knowledge) checkFile(source, `knowledge/`, slugs, report);
  for (const source of content.questions) checkFile(source, `questions/${source.locale}/`, slugs, report);

  for (const source of content.knowledge) {
    const { chapter } = source.value;
    if (!chapter || source.inside !== `knowledge/${chapter}.yaml`) continue;
    for (const locale of locales) {
      const found = named.filter((name) => name.slug === chapter && name.locale === locale);
      if (found.length === 1) continue;
      report(
        issueAt({ ...source, path: [] }, ['chapter'], {
          code: found.length ? 'duplicate-id' : 'missing-chapter',
          message: `chapter ${chapter} has ${found.length} files in ${locale}`,
          expected: `one file chapters/${locale}/NN-${chapter}.mdx, planned at least`,
          received: found.map(({ file }) => file).join(', ') || 'none',
          fix: found.length ? 'keep one' : 'add it with status: planned',
        }),
      );
    }
  }
  for (const { file, locale, n, slug } of content.chapters) {
    const twin = named.find((other) => other.locale === locale && other.n === n && other.slug < slug);
    if (twin) {
      report(
        issueOn(file, 0, {
          code: 'duplicate-id',
          message: `two chapters have number ${n}`,
          expected: 'a number used once',
          received: twin.file,
          fix: 'renumber one of the two',
        }),
      );
    }
    const known = catalogue.points.some(({ chapter }) => chapter === slug);
    if (!known && !content.files.includes(`knowledge/${slug}.yaml`)) {
      report(
        issueOn(file, 0, {
          code: 'unknown-chapter',
          message: `no file of knowledge/ has chapter: ${slug}`,
          expected: `knowledge/${slug}.yaml`,
          received: 'none',
          fix: 'add the knowledge points first',
        }),
      );
    }
  }
};

/** `chapter` of a YAML file names a chapter there is, and the file is named after it: the build looks nowhere else. */
function checkFile(
  source: Content['knowledge'][number] | Content['questions'][number],
  folder: string,
  slugs: string[],
  report: Report,
): void {
  const { chapter } = source.value;
  if (!chapter) return;
  const fileSlug =
    source.inside
      .split('/')
      .at(-1)
      ?.replace(/\.ya?ml$/, '') ?? '';
  if (!slugs.includes(chapter)) {
    report(
      issueAt({ ...source, path: [] }, ['chapter'], {
        code: 'unknown-chapter',
        message: `there is no chapter ${chapter}`,
        expected: slugs.includes(fileSlug) ? fileSlug : 'the slug of a file of chapters/',
        received: chapter,
        fix: slugs.includes(fileSlug) ? `write chapter: ${fileSlug}` : nearest(chapter, slugs),
      }),
    );
  } else if (source.inside !== `${folder}${chapter}.yaml`) {
    report(
      issueAt({ ...source, path: [] }, ['chapter'], {
        code: 'bad-file-name',
        message: 'the file is not named after its chapter',
        expected: `${folder}${chapter}.yaml`,
        received: source.inside,
        fix: `rename the file, or correct chapter: ${chapter}`,
      }),
    );
  }
}

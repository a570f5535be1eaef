import type { Section } from '#src/model/chapter.ts';
import type { ChapterSource } from '../chapter-source.ts';
import { issueOn, nearest } from '#src/source/place.ts';
import type { Report, Rule } from './rule.ts';

/** A translation has its original's number and sections: records and links name sections, whatever the language. */
export const checkTranslations: Rule = (content, catalogue, report) => {
  for (const translation of content.chapters) {
    const original = catalogue.chapters.find(({ slug }) => slug === translation.slug);
    if (!original || original === translation) continue;
    if (translation.n !== original.n) {
      report(
        differs(translation.file, 0, {
          message: 'the translation has another number than its original',
          expected: `${String(original.n).padStart(2, '0')}-${original.slug}.mdx`,
          received: translation.file,
          fix: 'rename the file',
        }),
      );
    }
    if (translation.frontmatter.status !== 'planned') checkSections(translation, original, report);
  }
};

const differs = (file: string, line: number, words: Omit<Parameters<typeof issueOn>[2], 'code'>) =>
  issueOn(file, line, { code: 'translation-differs', ...words });

const sorted = (ids: string[]): string => [...new Set(ids)].sort().join(' ');

function checkSections({ file, body }: ChapterSource, original: ChapterSource, report: Report): void {
  const ids = ({ sections }: { sections: Section[] }): string[] => sections.map(({ id }) => id).filter(Boolean);
  const [own, wanted] = [ids(body), ids(original.body)];
  for (const { id, line } of original.body.sections) {
    if (!id || own.includes(id)) continue;
    report(
      differs(file, 0, {
        message: `the translation lacks section ${id}`,
        expected: `<Section id="${id}">, as in ${original.file} line ${line}`,
        received: own.join(', ') || 'no section',
        fix: 'translate the section, or set the translation back to planned',
      }),
    );
  }
  const common = { own: own.filter((id) => wanted.includes(id)), wanted: wanted.filter((id) => own.includes(id)) };
  const astray = common.own.findIndex((id, index) => id !== common.wanted[index]);
  for (const section of body.sections) {
    const twin = original.body.sections.find(({ id }) => id === section.id);
    if (!twin) {
      if (!section.id) continue;
      report(
        differs(file, section.line, {
          message: `the original has no section ${section.id}`,
          expected: wanted.join(', ') || 'no section',
          received: section.id,
          fix: nearest(section.id, wanted),
        }),
      );
      continue;
    }
    if (astray >= 0 && section.id === common.own[astray]) {
      report(
        differs(file, section.line, {
          message: 'the sections stand in another order than in the original',
          expected: wanted.join(', '),
          received: own.join(', '),
          fix: `${common.wanted[astray]} comes here`,
        }),
      );
    }
    if (sorted(section.teaches) !== sorted(twin.teaches)) {
      report(
        differs(file, section.line, {
          message: `section ${section.id} teaches other points than in the original`,
          expected: `teaches="${twin.teaches.join(' ')}"`,
          received: `teaches="${section.teaches.join(' ')}"`,
          fix: 'write the same in both languages',
        }),
      );
    }
  }
}

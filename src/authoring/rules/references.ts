import type { Catalogue } from '../catalogue.ts';
import { issueAt, issueOn, nearest } from '#src/source/place.ts';
import type { Rule } from './rule.ts';

/** Terms, questions and facts that a chapter names are there, and are its own. */
export const checkReferences: Rule = (content, catalogue, report) => {
  const terms = new Map(catalogue.terms.map(({ term, chapter }) => [term.id, { term, chapter }]));
  const questions = catalogue.questions;
  const placed = new Set<string>();
  for (const { file, line, slug, frontmatter, body } of content.chapters) {
    frontmatter.objectives.forEach(({ section }, index) => {
      const ids = body.sections.map(({ id }) => id);
      if (ids.includes(section)) return;
      report(
        issueAt({ file, line, path: [] }, ['objectives', index, 'section'], {
          code: 'unknown-section',
          message: `this chapter has no section ${section}`,
          expected: 'the id of the section that answers the objective',
          received: section,
          fix: nearest(section, ids),
        }),
      );
    });
    for (const { name, attributes, line } of body.elements) {
      const id = attributes['id'];
      if (id && name === 'Check') placed.add(id);
      if (!id || content.mentioned.has(id)) continue;
      if (name === 'Term') {
        const home = terms.get(id);
        if (!home) {
          report(
            issueOn(file, line, {
              code: 'unknown-term',
              message: `there is no term ${id}`,
              expected: 'the id of a term in src/content/knowledge',
              received: id,
              fix: nearest(id, [...terms.keys()]),
            }),
          );
        } else if (home.chapter !== slug) {
          report(
            issueOn(file, line, {
              code: 'foreign-term',
              message: `the term ${id} belongs to chapter ${home.chapter}, and this page has no card for it`,
              expected: `a term of chapter ${slug}`,
              received: id,
              fix: `write a link instead: [${home.term.zh}](${addressOf(home, catalogue)})`,
            }),
          );
        }
      }
      if (name === 'Check') {
        const question = questions.find(({ item }) => item.id === id);
        if (question?.item.use === 'check') continue;
        report(
          issueOn(file, line, {
            code: 'unknown-question',
            message: question ? `question ${id} is not meant for the text` : `there is no question ${id}`,
            expected: 'the id of a question with use: check',
            received: id,
            fix: question
              ? 'set use: check on it'
              : nearest(
                  id,
                  questions.map(({ item }) => item.id),
                ),
          }),
        );
      }
    }
    for (const { block, fact, section, line } of body.carriers) {
      if (section !== undefined) continue;
      report(
        issueOn(file, line, {
          code: 'fact-outside-section',
          message: `<${block}> carries a fact but stands in no section`,
          expected: `a block inside the section that teaches ${fact.split('.')[0]}`,
          received: fact,
          fix: 'move the block into its section',
        }),
      );
    }
  }
  for (const entry of questions) {
    if (entry.item.use === 'check' && !placed.has(entry.item.id)) {
      report(
        issueAt(entry, ['use'], {
          code: 'unplaced-check',
          message: `question ${entry.item.id} stands in no text`,
          expected: `<Check id="${entry.item.id}" /> in a chapter`,
          received: 'none',
          fix: 'place it, or set use: quiz',
        }),
      );
    }
  }
};

/** Where a term is taught, else its chapter. */
function addressOf({ term, chapter }: { term: { point: string }; chapter: string }, catalogue: Catalogue): string {
  const teacher = catalogue.teachers(term.point)[0];
  return teacher ? `/chapters/${teacher.chapter.slug}/#${teacher.section.id}` : `/chapters/${chapter}/`;
}

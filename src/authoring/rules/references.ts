import { existsSync } from 'node:fs';
import path from 'node:path';
import { locales } from '#src/i18n/locales.ts';
import { addressesOf } from '../addresses.ts';
import type { ChapterSource } from '../content.ts';
import { issueAt, issueOn, nearest, type Rule } from './rule.ts';

/** What the chapter page hands to every chapter; figures and Check are imported. */
export const givenBlocks = ['Section', 'Term', 'Note', 'Case', 'Example', 'Exercise'] as const;

const figureRoot = '#src/components/figures/';
const check = '#src/questions/Check.astro';

/** Links, figures, terms and checks of a chapter all lead somewhere. */
export const checkReferences: Rule = (content, catalogue, report) => {
  const addresses = addressesOf(catalogue);
  const terms = catalogue.terms.map(({ term }) => term.id);
  const questions = catalogue.questions;
  const placed = new Set<string>();
  for (const chapter of content.chapters) {
    checkImports(chapter, report);
    checkBlocks(chapter, report);
    for (const { href, line } of chapter.body.links) {
      const target = href.startsWith('#') ? `/chapters/${chapter.slug}/${href}` : href;
      if (/^[a-z][a-z+.-]*:/i.test(target)) continue;
      if (!addresses.has(target)) {
        report(
          issueOn(chapter.file, line, {
            code: 'broken-link',
            message: 'the link leads nowhere',
            expected: 'an address of the site, from the root, with its last slash: /chapters/customers/#tiers',
            received: href,
            fix: nearest(target, [...addresses]),
          }),
        );
      }
    }
    for (const element of chapter.body.elements) {
      const { id } = element.attributes;
      if (element.name === 'Term' && id && !terms.includes(id) && !content.mentioned.has(id)) {
        report(
          issueOn(chapter.file, element.line, {
            code: 'unknown-term',
            message: `there is no term ${id}`,
            expected: 'the id of a term in src/content/knowledge',
            received: id,
            fix: nearest(id, terms),
          }),
        );
      }
      if (element.name === 'Check') {
        const question = questions.find(({ item }) => item.id === id);
        if (question) placed.add(question.item.id);
        if (question?.item.use !== 'check' && !content.mentioned.has(String(id))) {
          report(
            issueOn(chapter.file, element.line, {
              code: 'unknown-question',
              message: question ? `question ${id} is not meant for the text` : `there is no question ${id}`,
              expected: 'the id of a question with use: check',
              received: String(id),
              fix: question
                ? 'set use: check on it'
                : nearest(
                    String(id),
                    questions.map(({ item }) => item.id),
                  ),
            }),
          );
        }
      }
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

function checkImports({ file, body }: ChapterSource, report: Parameters<Rule>[2]): void {
  for (const { specifier, line } of body.imports) {
    if (specifier === check) continue;
    if (!specifier.startsWith(figureRoot)) {
      report(
        issueOn(file, line, {
          code: 'foreign-import',
          message: 'a chapter imports figures and Check, nothing else',
          expected: `${figureRoot}… or ${check}`,
          received: specifier,
          fix: 'make a figure of it, or use a block that every chapter has',
        }),
      );
    } else if (!existsSync(path.resolve('src/components/figures', specifier.slice(figureRoot.length)))) {
      report(
        issueOn(file, line, {
          code: 'unknown-figure',
          message: 'there is no such figure',
          expected: 'a file of src/components/figures',
          received: specifier,
          fix: 'check the spelling, or draw the figure',
        }),
      );
    }
  }
}

function checkBlocks({ file, body }: ChapterSource, report: Parameters<Rule>[2]): void {
  const known: string[] = [...givenBlocks, ...body.imports.flatMap(({ names }) => names)];
  for (const { name, line } of body.elements) {
    if (/^[A-Z]/.test(name) && !known.includes(name)) {
      report(
        issueOn(file, line, {
          code: 'unknown-figure',
          message: `<${name}> is neither imported nor a block that every chapter has`,
          expected: known.join(', '),
          received: name,
          fix: nearest(name, known),
        }),
      );
    }
  }
}

/** Every language of the road has every chapter, at least as planned. */
export const checkChapters: Rule = (content, catalogue, report) => {
  for (const { file, line, value } of content.knowledge) {
    for (const locale of locales) {
      const found = content.chapters.filter((chapter) => chapter.slug === value.chapter && chapter.locale === locale);
      if (found.length !== 1) {
        report({
          file,
          line: line(['chapter']),
          path: '/chapter',
          code: found.length ? 'duplicate-id' : 'missing-chapter',
          message: `chapter ${value.chapter} has ${found.length} files in ${locale}`,
          expected: `one file chapters/${locale}/NN-${value.chapter}.mdx, planned at least`,
          received: found.map((one) => one.file).join(', ') || 'none',
          fix: found.length ? 'keep one' : 'add it with status: planned',
        });
      }
    }
  }
  for (const chapter of content.chapters) {
    const twin = content.chapters.find(
      (other) => other.locale === chapter.locale && other.n === chapter.n && other.slug !== chapter.slug,
    );
    if (twin && chapter.file > twin.file) {
      report(
        issueOn(chapter.file, 0, {
          code: 'duplicate-id',
          message: `two chapters have number ${chapter.n}`,
          expected: 'a number used once',
          received: twin.file,
          fix: 'renumber one of the two',
        }),
      );
    }
    if (!catalogue.points.some(({ chapter: slug }) => slug === chapter.slug)) {
      report(
        issueOn(chapter.file, 0, {
          code: 'unknown-chapter',
          message: `no file of knowledge/ has chapter: ${chapter.slug}`,
          expected: `knowledge/${chapter.slug}.yaml`,
          received: 'none',
          fix: 'add the knowledge points first',
        }),
      );
    }
  }
};

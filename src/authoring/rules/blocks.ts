import { existsSync } from 'node:fs';
import path from 'node:path';
import { slug } from '#src/model/knowledge.schema.ts';
import type { ChapterSource } from '../chapter-source.ts';
import type { Element } from '../mdx.ts';
import { issueOn, nearest } from '#src/source/place.ts';
import type { Report, Rule } from './rule.ts';

/** The attributes of the blocks: of those that the chapter page hands to every chapter, and of Check, which is imported. */
const blocks: Record<string, { must: string[]; may: string[] }> = {
  Section: { must: ['id', 'title', 'teaches'], may: ['facts'] },
  Term: { must: ['id'], may: [] },
  Note: { must: [], may: ['title', 'fact'] },
  Case: { must: [], may: ['title', 'fact'] },
  Example: { must: [], may: ['title', 'fact'] },
  Exercise: { must: [], may: ['title', 'fact'] },
  Check: { must: ['id'], may: ['fact'] },
};
const givenBlocks = Object.keys(blocks).filter((name) => name !== 'Check');

/** Ids that the page around a chapter has already (src/layouts, src/search): a section of that name would take its place. */
const reserved =
  /^(main|recap|recap-title|terms|terms-title|trouble|new-version|search-(props|dialog|page)(-.*)?|report|term-.*)$/;

const figureRoot = '#src/components/figures/';
const check = '#src/questions/Check.astro';

/** A chapter uses the blocks there are, each with what it needs. */
export const checkBlocks: Rule = (content, _catalogue, report) => {
  for (const chapter of content.chapters) {
    checkImports(chapter, report);
    const known = [...givenBlocks, ...chapter.body.imports.flatMap(({ names }) => names)];
    for (const element of chapter.body.elements) {
      checkName(chapter.file, element, known, report);
      checkAttributes(chapter.file, element, report);
      if (element.name === 'Section') checkSectionId(chapter.file, element, report);
    }
  }
};

function checkImports({ file, body }: ChapterSource, report: Report): void {
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

function checkName(file: string, { name, line }: Element, known: string[], report: Report): void {
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
  if (name === 'a') {
    report(
      issueOn(file, line, {
        code: 'raw-link',
        message: 'a raw <a> gets neither base nor language, and nobody checks it',
        expected: 'a Markdown link: [text](/chapters/customers/#tiers)',
        received: '<a>',
        fix: 'write a Markdown link',
      }),
    );
  }
}

function checkAttributes(file: string, { name, attributes, unread, line }: Element, report: Report): void {
  const block = blocks[name];
  if (!block) return;
  const known = [...block.must, ...block.may];
  for (const attribute of unread) {
    report(
      issueOn(file, line, {
        code: 'missing-attribute',
        message: `${attribute} of <${name}> is no plain text, so that nobody can check it`,
        expected: `${attribute.startsWith('{') ? known[0] : attribute}="…"`,
        received: attribute.startsWith('{') ? attribute : `${attribute} without a text in quotes`,
        fix: 'write the value in quotes',
      }),
    );
  }
  for (const attribute of block.must) {
    // A section may teach nothing, when its author says so: teaches="".
    const filled = attribute === 'teaches' ? attribute in attributes : Boolean(attributes[attribute]?.trim());
    if (filled || unread.includes(attribute)) continue;
    report(
      issueOn(file, line, {
        code: 'missing-attribute',
        message: `<${name}> has no ${attribute}`,
        expected: `<${name} ${block.must.map((one) => `${one}="…"`).join(' ')}>`,
        received: attribute in attributes ? `${attribute}=""` : 'none',
        fix: `add ${attribute}="…"`,
      }),
    );
  }
  for (const attribute of Object.keys(attributes)) {
    if (known.includes(attribute)) continue;
    report(
      issueOn(file, line, {
        code: 'unknown-attribute',
        message: `<${name}> has no attribute ${attribute}`,
        expected: known.join(', '),
        received: attribute,
        fix: nearest(attribute, known),
      }),
    );
  }
}

function checkSectionId(file: string, { attributes, line }: Element, report: Report): void {
  const { id } = attributes;
  if (!id?.trim()) return;
  if (!slug.safeParse(id).success) {
    report(
      issueOn(file, line, {
        code: 'wrong-value',
        message: 'the id of a section is an anchor and part of records',
        expected: 'a slug such as customer-levels',
        received: id,
        fix: 'write it in lower-case words and digits joined by hyphens',
      }),
    );
  }
  if (reserved.test(id)) {
    report(
      issueOn(file, line, {
        code: 'reserved-id',
        message: `the page has a place ${id} of its own`,
        expected:
          'an id the page does not use: not main, terms, trouble, new-version, report, search-props, search-dialog…, term-…',
        received: id,
        fix: `choose another, such as about-${id}`,
      }),
    );
  }
}

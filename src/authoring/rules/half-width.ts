import { findHalfWidth, stringsIn } from '#src/source/half-width.ts';
import { issueAt, issueOn, type Place } from '#src/source/place.ts';
import type { Rule } from './rule.ts';

/** Chinese is written with full-width punctuation: in questions, in terms, and in chapters with their frontmatter. */
export const checkHalfWidth: Rule = (content, catalogue, report) => {
  const look = (place: Place, value: unknown): void => {
    for (const { text, path } of stringsIn(value)) {
      for (const { words } of findHalfWidth(text)) report(issueAt(place, path, words));
    }
  };
  for (const entry of [...catalogue.questions, ...catalogue.examples])
    if (entry.locale === 'zh-CN') look(entry, entry.item);
  for (const entry of catalogue.terms) {
    const { zh, define, also } = entry.term;
    look(entry, { zh, define: { zh: define.zh }, also });
  }
  for (const { file, locale, line, frontmatter, body } of content.chapters) {
    if (locale !== 'zh-CN') continue;
    look({ file, line, path: [] }, frontmatter);
    for (const run of body.runs) {
      for (const { index, words } of findHalfWidth(run.text)) report(issueOn(file, run.line(index), words));
    }
  }
};

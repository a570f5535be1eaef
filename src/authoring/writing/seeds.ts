import type { Issue } from '#src/core/issue.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ChapterSource } from '../chapter-source.ts';
import { issueAt, issueOn, type Place, type Words } from '#src/source/place.ts';
import { stringsIn } from '#src/source/half-width.ts';
import { type Copy, findCopies, type SourceIndex } from './copies.ts';

const words = ({ text, units, from }: Copy, window: number): Words => ({
  code: 'copied',
  message: `${units} characters stand word for word in the source material`,
  expected: `fewer than ${window} in a row, quoted terms and lists of names apart`,
  received: `${text.replace(/\s+/gu, ' ')} (${from})`,
  fix: 'say it in words of your own, in another order',
});

/** Copies in one value of a YAML file: every string inside it is looked at by itself. */
const inValue = (place: Place, path: PropertyKey[], value: unknown, sources: SourceIndex): Issue[] =>
  [...stringsIn(value, path)].flatMap(({ text, path: at }) =>
    findCopies(text, sources).map((copy) => issueAt(place, at, words(copy, sources.window))),
  );

/**
 * What a Chinese chapter has taken word for word from the sources: in its frontmatter, its text (read on across paragraphs
 * and table cells, as a copy does not stop there), its questions, and the Chinese definitions of its terms.
 */
export function checkCopies(chapter: ChapterSource, catalogue: Catalogue, sources: SourceIndex): Issue[] {
  const own = ({ chapter: home }: { chapter: string }): boolean => home === chapter.slug;
  return [
    ...inValue({ file: chapter.file, line: chapter.line, path: [] }, [], chapter.frontmatter, sources),
    ...inText(chapter, sources),
    ...catalogue.questions
      .filter((entry) => own(entry) && entry.locale === chapter.locale)
      .flatMap((entry) => inValue(entry, [], entry.item, sources)),
    ...catalogue.terms.filter(own).flatMap((entry) => inValue(entry, ['define', 'zh'], entry.term.define.zh, sources)),
  ];
}

function inText({ file, body }: ChapterSource, sources: SourceIndex): Issue[] {
  const runs = body.runs.filter(({ text }) => /\p{Script=Han}/u.test(text));
  const starts: number[] = [];
  let text = '';
  for (const run of runs) {
    starts.push(text.length);
    text += `${run.text}\n`;
  }
  return findCopies(text, sources).map((copy) => {
    const index = starts.filter((start) => start <= copy.at).length - 1;
    return issueOn(file, runs[index]?.line(copy.at - (starts[index] ?? 0)) ?? 0, words(copy, sources.window));
  });
}

import type { Issue } from '#src/core/issue.ts';
import { countCharacters } from '#src/core/text.ts';
import type { ChapterSource } from '../chapter-source.ts';
import { issueOn } from '#src/source/place.ts';
import type { Run } from '../prose.ts';
import { beginning, median, type Sentence, sentencesOf } from './sentences.ts';

/** What a chapter's prose may be, in characters as a reader counts them (`countCharacters`). */
export const proseLimits = { chapter: [3500, 5500], medianSentence: 35, paragraph: 200 } as const;

type Paragraph = ChapterSource['body']['runs'][number];

/**
 * What counts as prose: paragraphs, list items, table cells and headings inside sections, those of notes, cases, examples
 * and exercises too. Titles in attributes, figures, questions, the frontmatter and term cards do not.
 */
export const proseOf = ({ body }: ChapterSource): Paragraph[] =>
  body.runs.filter(({ part, section }) => section !== undefined && !part.startsWith('@'));

/** How many characters of prose a chapter has. */
export const proseLength = (chapter: ChapterSource): number =>
  proseOf(chapter).reduce((sum, { text }) => sum + countCharacters(text), 0);

/** Every sentence of the chapter's paragraphs and list items with its place; cells and headings are no sentences. */
export const proseSentences = (chapter: ChapterSource): (Sentence & { run: Paragraph })[] =>
  proseOf(chapter)
    .filter(({ part }) => part === 'paragraph')
    .flatMap((run) => sentencesOf(run.text).map((sentence) => ({ ...sentence, run })));

/** A chapter is 3,500–5,500 characters, half its sentences are 35 or shorter, and no paragraph is over 200. */
export function checkProse(chapter: ChapterSource): Issue[] {
  return [...checkLength(chapter), ...checkSentences(chapter), ...checkParagraphs(chapter)];
}

const place = (chapter: ChapterSource, run: Run, index = 0): [string, number] => [chapter.file, run.line(index)];

function checkLength(chapter: ChapterSource): Issue[] {
  const length = proseLength(chapter);
  const [least, most] = proseLimits.chapter;
  if (length >= least && length <= most) return [];
  const sections = chapter.body.sections.map(({ id }) => {
    const own = proseOf(chapter).filter(({ section }) => section === id);
    return `${id} ${own.reduce((sum, { text }) => sum + countCharacters(text), 0)}`;
  });
  return [
    issueOn(chapter.file, 0, {
      code: 'chapter-length',
      message: `the chapter is too ${length < least ? 'short' : 'long'}`,
      expected: `${least} to ${most} characters of prose`,
      received: `${length} (${sections.join(', ')})`,
      fix:
        length < least
          ? `write ${least - length} more where a reader would ask why or how`
          : `take ${length - most} out, the longest section first`,
    }),
  ];
}

function checkSentences(chapter: ChapterSource): Issue[] {
  const sentences = proseSentences(chapter).sort((a, b) => b.length - a.length);
  const middle = median(sentences.map(({ length }) => length));
  const longest = sentences[0];
  if (middle <= proseLimits.medianSentence || !longest) return [];
  return [
    issueOn(...place(chapter, longest.run, longest.at), {
      code: 'long-sentences',
      message: 'half of the sentences are longer than a reader on a phone takes in at once',
      expected: `a median of at most ${proseLimits.medianSentence} characters`,
      received: `a median of ${middle}; the longest: ${sentences
        .slice(0, 3)
        .map(({ run, at, length, text }) => `line ${run.line(at)} in ${run.section} (${length}) ${beginning(text)}`)
        .join(' | ')}`,
      fix: 'end sentences earlier: one thought, one full stop',
    }),
  ];
}

function checkParagraphs(chapter: ChapterSource): Issue[] {
  return proseOf(chapter).flatMap((run) => {
    const length = countCharacters(run.text);
    if (length <= proseLimits.paragraph) return [];
    return [
      issueOn(...place(chapter, run), {
        code: 'long-paragraph',
        message: `a ${run.part === 'tableCell' ? 'table cell' : run.part} of section ${run.section} is too long`,
        expected: `at most ${proseLimits.paragraph} characters`,
        received: `${length}: ${beginning(run.text)}`,
        fix: 'divide it where the thought turns, or make a list of it',
      }),
    ];
  });
}

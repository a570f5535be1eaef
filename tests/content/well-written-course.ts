/** A course of one made-up chapter that keeps every rule of writing; tests change one thing and look at what is said. */
import { type Catalogue, type ChapterSource, loadCourse } from '#src/authoring/index.ts';
import type { QuestionEntry } from '#src/authoring/catalogue.ts';
import { shownOrder } from '#src/authoring/writing/choices.ts';
import type { Item } from '#src/questions/registry.ts';
import { chapter, knowledge, questions, writeCourse } from './sound-course.ts';

/** What a test may change: the paragraphs of the first section, the rest of the chapter's file, and its questions. */
export interface WellWritten {
  paragraphs: string[];
  head: string;
  body: string;
  knowledge: string;
  questions: Record<string, unknown>[];
}

/** Options in the places they are shown at, so that the key of the n-th question stands at place n modulo four. */
function singleChoice(n: number): Record<string, unknown> {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: `第${n}题的${id}`,
    feedback: `第${n}题的${id}之所以这样，课文的那一节里说得很清楚。`,
  }));
  const item = { ...base(n), kind: 'single-choice', options, key: 'a' };
  return { ...item, key: shownOrder(item as unknown as Item)[n % 4] };
}

const base = (n: number) => ({
  id: `q-${n}`,
  level: n % 2 === 0 ? 'apply' : 'remember',
  knowledge: [n % 3 === 0 ? 'first' : 'second'],
  stem: `第${n}题问的是什么？`,
  hints: ['看看本节的第二段。'],
});

const judgement = (n: number) => ({
  ...base(n),
  kind: 'true-false',
  key: n % 2 === 0,
  feedback: {
    true: `第${n}题这句话说成立，要看课文的那一段。`,
    false: `第${n}题这句话说落空，要看课文的那一段。`,
  },
});

/** Questions 0 and 1 are checks, 2–15 single choice, 16 and 17 several of four, 18–21 true or false. */
const makeQuestions = (): Record<string, unknown>[] =>
  Array.from({ length: 22 }, (_, n) => {
    if (n >= 18) return judgement(n);
    const item = singleChoice(n);
    if (n < 2) return { ...item, use: 'check' };
    return n < 16 ? item : { ...item, kind: 'multiple-choice', key: ['a', 'b'], scoring: 'net' };
  });

const sentence = '货到了要先点清件数，再请收货的人签字。';

const make = (): WellWritten => ({
  paragraphs: Array.from({ length: 48 }, () => sentence.repeat(5)),
  head: `---
title: 第一章
status: published
summary: 摘要
objectives:
${[1, 2, 3, 4].map((n) => `  - { ask: 问${n}, answer: 答${n}, section: s-first }`).join('\n')}
practice: 练一练
---

import Check from '#src/questions/Check.astro'
`,
  body: `![图](/icon.svg)

![图](/icon.svg)

甲乙丙。${[1, 2, 3, 4, 5].map((n) => `<Term id="term-${n}">词</Term>`).join('')}

<Case title="案例">

案例。

</Case>

<Example title="例子">

例子。

</Example>

<Check id="q-0" />

<Check id="q-1" />

</Section>

<Section id="s-second" title="乙" teaches="second">

<Note fact="second.fact-b">旁注。</Note>

</Section>
`,
  knowledge: `chapter: one
points:
  - { id: first, zh: 甲, en: a, seed: 0, needs: [], facts: [{ id: fact-a, text: 甲是甲, find: [甲乙丙] }] }
  - { id: second, zh: 乙, en: b, seed: 0, needs: [first], facts: [{ id: fact-b, text: 乙随甲后, by: note }] }
terms:
${[1, 2, 3, 4, 5].map((n) => `  - { id: term-${n}, zh: 词${n}, en: term, point: first, define: { zh: 释义${n}, en: meaning } }`).join('\n')}
`,
  questions: makeQuestions(),
});

export interface Written {
  catalogue: Catalogue;
  chapter: ChapterSource;
  questions: QuestionEntry[];
  /** What `course check` says; a fixture must be sound in all other ways. */
  issues: string[];
}

/** Writes the course, with something changed, and reads it as the tools do. */
export async function writeWell(change: (course: WellWritten) => void = () => {}): Promise<Written> {
  const course = make();
  change(course);
  const folder = writeCourse((files) => {
    const { head, paragraphs, body } = course;
    files[chapter] =
      `${head}\n<Section id="s-first" title="甲" teaches="first">\n\n${paragraphs.join('\n\n')}\n\n${body}`;
    files[knowledge] = course.knowledge;
    files[questions] = JSON.stringify({ chapter: 'one', questions: course.questions }, null, 2);
  });
  const { catalogue, issues } = await loadCourse(folder);
  const [written] = catalogue.chapters;
  if (!written) throw new Error(`no chapter: ${JSON.stringify(issues)}`);
  return {
    catalogue,
    chapter: written,
    questions: catalogue.questions,
    issues: issues.map(({ code, message }) => `${code}: ${message}`),
  };
}

import { expect, test } from 'vitest';
import { loadCourse } from '#src/authoring/index.ts';
import { checkQuestionSet } from '#src/authoring/writing/question-set.ts';
import { checkQuestionWords } from '#src/authoring/writing/question-words.ts';
import { writeWell } from './well-written-course.ts';
import { expectTold, type Fault, listOf, type Question, writeKinds, writtenKinds } from './well-written-kinds.ts';

test('chapter 1’s quiz asks in seven kinds or more', async () => {
  const { catalogue } = await loadCourse();
  const quiz = catalogue.questions.filter(({ chapter, item }) => chapter === 'customers' && item.use === 'quiz');
  expect(new Set(quiz.map(({ item }) => item.kind)).size).toBeGreaterThanOrEqual(7);
});

const part = (all: Record<string, Question>, index: number): Question =>
  listOf(all['story'], 'questions')[index] as Question;

const faults: Fault[] = [
  [
    'a short answer marked by one point',
    ({ words }) => (words!['keyPoints'] = listOf(words, 'keyPoints').slice(0, 1)),
    'key-points',
    'words',
    '/keyPoints',
  ],
  [
    'a short answer marked by seven points',
    ({ words }) => (words!['keyPoints'] = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `p-${n}`, text: `第${n}点` }))),
    'key-points',
    'words',
    '/keyPoints',
  ],
  [
    'a short answer with a point twice',
    ({ words }) => (listOf(words, 'keyPoints')[1]!['text'] = '客户有升、有降'),
    'same-text',
    'words',
    '/keyPoints/1/text',
  ],
  [
    'a short answer with a short model',
    ({ words }) => (words!['model'] = '客户有升有降，名单每年重排。'),
    'short-model',
    'words',
    '/model',
  ],
  ['a question without a hint', ({ words }) => (words!['hints'] = []), 'no-hint', 'words', '/hints'],
  ['a case of one question', ({ story }) => listOf(story, 'questions').pop(), 'case-parts', 'story', '/questions'],
  [
    'a case that asks twice',
    (all) => {
      const { kind, keyPoints, model } = all['words'] as Question;
      const ask = (id: string, stem: string) => ({ id, kind, stem, keyPoints, model });
      listOf(all['story'], 'questions').push(ask('again', '怎么劝？'), ask('once-more', '怎么劝'));
    },
    'same-stem',
    'story',
    '/questions/3/stem',
  ],
  [
    'a part’s option that only cheers',
    (all) => (listOf(part(all, 1), 'options')[1]!['feedback'] = '恭喜你，回答完全正确，真棒，继续努力！'),
    'empty-feedback',
    'story',
    '/questions/1/options/1/feedback',
  ],
  [
    'a part’s option of all others',
    (all) => (listOf(part(all, 1), 'options')[1]!['text'] = '以上都不对'),
    'all-or-none',
    'story',
    '/questions/1/options/1/text',
  ],
  [
    'a part’s stem with a hidden not',
    (all) => (part(all, 1)['stem'] = '下列做法中，哪一项不合适？'),
    'hidden-not',
    'story',
    '/questions/1/stem',
  ],
  [
    'a part’s number nobody goes wrong at',
    (all) => (part(all, 0)['mistakes'] = []),
    'no-mistake',
    'story',
    '/questions/0/mistakes',
  ],
];

test.each(faults)('%s is told', async (...fault) => expectTold(fault));

test('two cases may ask the same, for each asks it of its own story', async () => {
  const kinds = writtenKinds();
  const second = {
    ...structuredClone(kinds['story']),
    id: 'k-second',
    stem: '另一家小店，一天送出 50 单，有 10 单晚到。',
  };
  const { questions, issues } = await writeKinds({ ...kinds, second });
  expect(issues).toEqual([]);
  expect(checkQuestionWords(questions).filter(({ code }) => code !== 'same-feedback')).toEqual([]);
});

/** A story whose parts are multiple choice, each by a rule. */
function storyOf(question: Question, scorings: readonly string[]): Question {
  const { kind, stem, options, key } = structuredClone(question);
  const parts = scorings.map((scoring, n) => ({ id: `p-${n}`, kind, stem, options, key, scoring }));
  return { ...writtenKinds()['story'], questions: parts };
}

test('a chapter uses two rules for multiple choice at most, those of parts counted', async () => {
  const told = async (first: string, second: string, ...inCase: string[]): Promise<string[]> => {
    const { questions, issues } = await writeWell(({ questions: all }) => {
      const [one, two] = all.filter(({ kind }) => kind === 'multiple-choice') as [Question, Question];
      [one['scoring'], two['scoring']] = [first, second];
      all.push(storyOf(two, inCase));
    });
    expect(issues).toEqual([]);
    return checkQuestionSet('file', questions).map(({ code, received }) => `${code}: ${received}`);
  };
  expect(await told('net', 'none', 'net')).toEqual([]);
  expect(await told('net', 'none', 'coverage')).toEqual(['too-many-rules: coverage, net, none']);
});

test('a case counts as one question, its parts as none', async () => {
  const { questions } = await writeWell((course) => {
    const [judged] = course.questions.filter(({ kind }) => kind === 'true-false') as [Question];
    const { kind, stem, key, feedback } = judged;
    const parts = Array.from({ length: 9 }, (_, n) => ({ id: `p-${n}`, kind, stem, key, feedback }));
    course.questions = [...course.questions.slice(0, 20), { ...writtenKinds()['story'], questions: parts }];
  });
  const told = checkQuestionSet('file', questions).map(({ code, received }) => `${code}: ${received}`);
  expect(told).toEqual(['too-few-questions: 19']);
});

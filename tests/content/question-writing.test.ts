import { describe, expect, test } from 'vitest';
import { keyPositions, choiceItems, lengthBias, shownOrder } from '#src/authoring/writing/choices.ts';
import { checkQuestionSet } from '#src/authoring/writing/question-set.ts';
import { checkQuestionWords } from '#src/authoring/writing/question-words.ts';
import { zhCN } from '#src/i18n/zh-cn.ts';
import { type Item, toPublic } from '#src/questions/registry.ts';
import { views } from '#src/questions/views.ts';
import { issuesOfPublished } from './published.ts';
import { writeWell } from './well-written-course.ts';

type Question = Record<string, unknown>;
type Option = { id: string; text: string; feedback: string };

describe('the questions of every published chapter', () => {
  test('are enough, ask for use, and show a guesser nothing', async () => {
    expect(await issuesOfPublished(({ file, questions }) => checkQuestionSet(file, questions))).toEqual([]);
  });

  test('say why, each in its own words, with hints and stems that are read right', async () => {
    expect(await issuesOfPublished(({ questions }) => checkQuestionWords(questions))).toEqual([]);
  });
});

test('the questions the rules are proven on keep them all', async () => {
  const { questions, issues } = await writeWell();
  expect(issues).toEqual([]);
  expect([...checkQuestionSet('file', questions), ...checkQuestionWords(questions)]).toEqual([]);
});

/** The ids a rendered view hands to the list of choices in it, in their order. */
function choicesIn(node: unknown): string[] | undefined {
  if (Array.isArray(node)) return node.map(choicesIn).find(Boolean);
  const { props } = (node ?? {}) as { props?: { choices?: { id: string }[]; children?: unknown } };
  return props?.choices?.map(({ id }) => id) ?? (props && choicesIn(props.children));
}

test('options are measured in the order that every kind of choice shows them', async () => {
  const { questions } = await writeWell();
  const choices = choiceItems(questions);
  expect(new Set(choices.map(({ entry }) => entry.item.kind))).toEqual(new Set(['single-choice', 'multiple-choice']));
  for (const { entry } of choices) {
    const { item } = entry;
    const { View } = (await views[item.kind]()).default;
    const props = { item: toPublic(item), order: item.id, mark: 'none', disabled: false, texts: zhCN.question };
    expect(choicesIn((View as unknown as (given: typeof props) => unknown)(props))).toEqual(shownOrder(item));
  }
});

const optionsOf = (question: Question | undefined): Option[] => question?.['options'] as Option[];
const option = (questions: Question[], n: number, index: number): Option => optionsOf(questions[n])[index] as Option;
const each = (questions: Question[], kind: string, change: (question: Question, n: number) => void): void =>
  questions.filter((question) => question['kind'] === kind).forEach(change);

/** Makes the key of a single-choice question the option that is shown at a place. */
function keyAt(question: Question, place: number): void {
  question['key'] = shownOrder(question as unknown as Item)[place];
}
const padKey = (question: Question): void => {
  const key = [question['key']].flat()[0];
  for (const one of optionsOf(question)) if (one.id === key) one.text += '，多说几句';
};

/** A copy of a question under another id. */
const again = (question: Question | undefined, n: number): Question => ({ ...structuredClone(question), id: `q-${n}` });

/** What is planted into the questions, the code of the one issue it must give, and words of it. */
const sets: [what: string, change: (questions: Question[]) => void, code: string, words: string][] = [
  ['too few for the quiz', (all) => all.pop(), 'too-few-questions', '20 or more with use: quiz'],
  ['too few for the text', (all) => (all[1]!['use'] = 'quiz'), 'too-few-questions', '2 or more with use: check'],
  ['too easy', (all) => all.slice(6).forEach((one) => (one['level'] = 'understand')), 'too-easy', '8 of 22'],
  [
    'with the longest option right in seven of sixteen',
    (all) => all.slice(2, 9).forEach(padKey),
    'longest-is-right',
    'at most 6 of 16',
  ],
  [
    'with a longest option right in every multiple choice',
    (all) => {
      for (const question of all.slice(0, 6)) padKey(question);
      each(all, 'multiple-choice', padKey);
      all.push(
        ...[30, 31].map((n) => {
          const twin = structuredClone(all[16] as Question);
          return {
            ...twin,
            id: `q-${n}`,
            options: optionsOf(twin).map((one) => ({ ...one, text: `${n}${one.text}` })),
          };
        }),
      );
    },
    'longest-is-right',
    'at most 9 of 20',
  ],
  [
    'with keys at three places',
    (all) => each(all, 'single-choice', (one, n) => keyAt(one, n % 3)),
    'uneven-keys',
    'a position without a key',
  ],
  [
    'with half of the keys at one place',
    (all) => each(all, 'single-choice', (one, n) => keyAt(one, n < 8 ? 1 : n % 4)),
    'uneven-keys',
    '% at one position',
  ],
  [
    'with nearly all keys at two places',
    (all) => {
      all.push(...[2, 3, 4, 5].map((n) => ({ ...again(all[n], n + 40), level: 'apply' })));
      each(all, 'single-choice', (one, n) => keyAt(one, n < 18 ? n % 2 : n % 4));
    },
    'uneven-keys',
    'χ² 12',
  ],
  [
    'with three of four statements true',
    (all) => each(all, 'true-false', (one, n) => (one['key'] = n > 0)),
    'uneven-truth',
    '3 true, 1 false',
  ],
];

test.each(sets)('questions %s are told', async (_what, change, code, words) => {
  const { questions } = await writeWell((course) => void change(course.questions));
  const found = checkQuestionSet('file', questions);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code, file: 'file' });
  expect(JSON.stringify(found[0])).toContain(words);
});

test('shares are not asked of two or three items', async () => {
  const { questions } = await writeWell((course) => {
    course.questions = course.questions.slice(14, 20);
    each(course.questions, 'single-choice', (one) => keyAt(one, 0));
    each(course.questions, 'true-false', (one) => (one['key'] = true));
    for (const one of course.questions.slice(0, 4)) padKey(one);
  });
  const codes = checkQuestionSet('file', questions).map(({ code }) => code);
  expect(codes).toEqual(['too-few-questions', 'too-few-questions']);
});

test('what is fair follows the number of right options, and positions count single choice of four alone', async () => {
  const { questions } = await writeWell();
  const items = choiceItems(questions);
  expect(lengthBias(items.filter(({ single }) => single))).toEqual({ items: 16, told: 0, fair: expect.closeTo(6.4) });
  expect(lengthBias(items.filter(({ single }) => !single)).fair).toBeCloseTo(1.3);
  expect(keyPositions(items)).toEqual([4, 4, 4, 4]);
});

const words: [what: string, change: (questions: Question[]) => void, code: string, path: string][] = [
  ['without a hint', (all) => (all[3]!['hints'] = []), 'no-hint', '/questions/3/hints'],
  [
    'with a feedback that is too short',
    (all) => (option(all, 3, 1).feedback = '课文里说了不是这样。'),
    'empty-feedback',
    '/questions/3/options/1/feedback',
  ],
  [
    'with a feedback that only cheers',
    (all) => (option(all, 3, 1).feedback = '恭喜你，回答完全正确，真棒，继续努力！'),
    'empty-feedback',
    '/questions/3/options/1/feedback',
  ],
  [
    'with a judgement that only says wrong',
    (all) => ((all[18]!['feedback'] as Question)['false'] = '不对。'),
    'empty-feedback',
    '/questions/18/feedback/false',
  ],
  [
    'with one feedback twice',
    (all) => (option(all, 3, 1).feedback = option(all, 2, 0).feedback.replace('，', '： ')),
    'same-feedback',
    '/questions/3/options/1/feedback',
  ],
  ['with a stem asked before', (all) => (all[4]!['stem'] = '第3题，问的是什么'), 'same-stem', '/questions/4/stem'],
  [
    'with a not that is easily overlooked',
    (all) => (all[4]!['stem'] = '三家客户来信。下列做法中，哪一项不属于服务创新？'),
    'hidden-not',
    '/questions/4/stem',
  ],
  ['with a riddle', (all) => (all[19]!['stem'] = '客服不能不回访客户。'), 'double-negative', '/questions/19/stem'],
  [
    'with an option twice',
    (all) => (option(all, 3, 2).text = `${option(all, 3, 0).text}。`),
    'same-option',
    '/questions/3/options/2/text',
  ],
  ...['以上都对', '以上都不对', '都正确', '以上三项均不合适', 'A和C'].map(
    (text): [string, (questions: Question[]) => void, string, string] => [
      `with the option ${text}`,
      (all) => (option(all, 16, 3).text = text),
      'all-or-none',
      '/questions/16/options/3/text',
    ],
  ),
  [
    'with a feedback that repeats its option',
    (all) => {
      const one = option(all, 3, 0);
      one.text = '先打电话说明情况，再去现场看货';
      one.feedback = `${one.text}。`;
    },
    'feedback-is-option',
    '/questions/3/options/0/feedback',
  ],
];

test.each(words)('a question %s is told', async (_what, change, code, path) => {
  const { questions } = await writeWell((course) => void change(course.questions));
  const found = checkQuestionWords(questions);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code, path });
});

test.each([
  ['a marked not', '三家客户来信。下列做法中，哪一项“不属于”服务创新？'],
  ['a not in the story', '客户说价钱不是问题，只是不能等。先做哪一件事？'],
  ['a customer who is not sure', '她不知道该选哪一家。你怎么说？'],
])('a question is not told of %s', async (_what, stem) => {
  const { questions } = await writeWell((course) => void (course.questions[4]!['stem'] = stem));
  expect(checkQuestionWords(questions)).toEqual([]);
});

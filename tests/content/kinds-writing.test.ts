import { expect, test } from 'vitest';
import { checkQuestionSet } from '#src/authoring/writing/question-set.ts';
import { checkQuestionWords } from '#src/authoring/writing/question-words.ts';
import {
  type Change,
  expectTold,
  type Fault,
  listOf,
  type Question,
  writeKinds,
  writtenKinds,
} from './well-written-kinds.ts';

test('the questions of other kinds the rules are proven on keep them all', async () => {
  const { questions, issues } = await writeKinds(writtenKinds());
  expect(issues).toEqual([]);
  expect(questions).toHaveLength(30);
  expect([...checkQuestionSet('file', questions), ...checkQuestionWords(questions)]).toEqual([]);
});

const faults: Fault[] = [
  [
    'a gap filled by its stem',
    ({ gaps }) => (gaps!['stem'] = '潜在客户还没有成交，所以叫___客户，占___。'),
    'answer-in-stem',
    'gaps',
    '/blanks/0/accept/0',
  ],
  [
    'a percentage in its stem',
    ({ gaps }) => (gaps!['stem'] = '没有成交的是___客户，四分之一写作 ２５％，即___。'),
    'answer-in-stem',
    'gaps',
    '/blanks/1/accept/0',
  ],
  [
    'a near-miss dismissed in two words',
    ({ gaps }) => ((listOf(listOf(gaps, 'blanks')[0], 'near')[0] as Question)['feedback'] = '差一点'),
    'empty-feedback',
    'gaps',
    '/blanks/0/near/0/feedback',
  ],
  [
    'a gap that repeats a feedback',
    (all) => (listOf(all['gaps'], 'blanks')[1]!['feedback'] = all['order']!['feedback']),
    'same-feedback',
    'order',
    '/feedback',
  ],
  [
    'a solution without its result',
    ({ number }) => (number!['feedback'] = '毛利减去服务成本，扣掉专为它花的钱。'),
    'no-result',
    'number',
    '/feedback',
  ],
  [
    'a solution with another number',
    ({ number }) => (number!['feedback'] = '毛利减去服务成本，得到的是 40 万元。'),
    'no-result',
    'number',
    '/feedback',
  ],
  [
    'a drawn number’s solution without its result',
    ({ drawn }) => (drawn!['feedback'] = '{margin} − {cost}，毛利减去服务成本就得到了。'),
    'no-result',
    'drawn',
    '/feedback',
  ],
  ['a number nobody goes wrong at', ({ number }) => (number!['mistakes'] = []), 'no-mistake', 'number', '/mistakes'],
  [
    'a mistake that is only wrong',
    ({ number }) => (listOf(number, 'mistakes')[0]!['feedback'] = '不对，再想想，再试一次，继续加油吧！'),
    'empty-feedback',
    'number',
    '/mistakes/0/feedback',
  ],
  [
    'pairs with a text twice',
    ({ pairs }) => (listOf(pairs, 'right')[2]!['text'] = '卸货。'),
    'same-text',
    'pairs',
    '/right/2/text',
  ],
  [
    'pairs that name their other side',
    ({ pairs }) => (listOf(pairs, 'left')[0]!['text'] = '登记处的门岗'),
    'answer-in-text',
    'pairs',
    '/left/0/text',
  ],
  [
    'pairs with one other side',
    ({ pairs }) => (pairs!['key'] = { guard: 'register', dock: 'register' }),
    'all-in-one',
    'pairs',
    '/key',
  ],
  [
    'groups of which one takes all',
    ({ groups }) => (groups!['key'] = { weigh: 'inside', drive: 'inside' }),
    'all-in-one',
    'groups',
    '/key',
  ],
  [
    'groups with an item twice',
    ({ groups }) =>
      listOf(groups, 'items').push({ id: 'scale', text: '过 磅', feedback: '车和货一起称，减去空车就是货重。' }) &&
      ((groups!['key'] as Question)['scale'] = 'inside'),
    'same-text',
    'groups',
    '/items/2/text',
  ],
  [
    'groups that name themselves',
    ({ groups }) => (listOf(groups, 'items')[0]!['text'] = '场内过磅'),
    'answer-in-text',
    'groups',
    '/items/0/text',
  ],
  [
    'an order told by a word',
    ({ order }) => (listOf(order, 'items')[1]!['text'] = '先给茶馆：毛利 40，服务成本 10'),
    'order-told',
    'order',
    '/items/1/text',
  ],
  [
    'an order read off a column',
    ({ order }) => (listOf(order, 'items')[1]!['text'] = '茶馆：毛利 60，服务成本 30'),
    'order-read-off',
    'order',
    '/items',
  ],
  [
    'an order explained by nothing',
    ({ order }) => (order!['feedback'] = '按净贡献排'),
    'empty-feedback',
    'order',
    '/feedback',
  ],
];

test.each(faults)('%s is told', async (...fault) => expectTold(fault));

test.each<[what: string, change: Change]>([
  [
    'numbers of the stem that only contain the answer',
    ({ gaps }) => (gaps!['stem'] = '没有成交的是___客户；125% 和 25.5% 都不是它，占___。'),
  ],
  ['first in, first out', ({ order }) => (listOf(order, 'items')[0]!['text'] = '先进先出的书店：毛利 50，服务成本 40')],
  [
    'two figures that fall',
    ({ order }) => {
      order!['items'] = listOf(order, 'items').slice(0, 2);
      order!['key'] = ['tea', 'book'];
    },
  ],
])('nothing is said of %s', async (_what, change) => {
  const kinds = writtenKinds();
  change(kinds);
  const { questions, issues } = await writeKinds(kinds);
  expect(issues).toEqual([]);
  expect(checkQuestionWords(questions)).toEqual([]);
});

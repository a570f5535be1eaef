import { expect } from 'vitest';
import { checkQuestionWords } from '#src/authoring/writing/question-words.ts';
import { writeWell, type Written } from './well-written-course.ts';

/** One question of each kind that is not a choice or a judgement, and a case, all of which keep every rule of writing. */
export type Question = Record<string, unknown>;

const base = (id: string, kind: string, stem: string): Question => ({
  id,
  kind,
  level: 'apply',
  knowledge: ['first'],
  stem,
  hints: ['看看本节的第二段。'],
});

/** By a short name, in the order in which they follow the questions of `writeWell`: the first stands at place 22. */
export const writtenKinds = (): Record<string, Question> => ({
  gaps: {
    ...base('k-gaps', 'fill-in', '还没有成交的是___客户，列车上的 16 件货里到了 4 件，到货率是___。'),
    blanks: [
      {
        accept: ['潜在'],
        near: [{ text: '潜力', feedback: '潜力客户早已成交，这一位还在打听价钱。' }],
        feedback: '没有成交而有希望成交的人，叫潜在客户。',
      },
      { accept: ['25%'], near: [], feedback: '4 ÷ 16 = 25%，到了的件数除以该到的件数。' },
    ],
  },
  number: {
    ...base('k-number', 'numeric', '一位客户的毛利是 30 万元，服务成本是 26 万元，净贡献是多少万元？'),
    answer: 4,
    unit: '万元',
    feedback: '毛利减去服务成本：30 − 26 = 4 万元。',
    mistakes: [{ answer: 56, feedback: '你把服务成本加上去了，它是要扣掉的。' }],
  },
  drawn: {
    ...base('k-drawn', 'numeric', '毛利 {margin} 万元，服务成本 {cost} 万元，净贡献是多少万元？'),
    params: { margin: { min: 30, max: 50, step: 1 }, cost: { values: [10, 20] } },
    formula: 'margin - cost',
    feedback: '毛利减去服务成本，{margin} − {cost} = {answer} 万元。',
    mistakes: [{ formula: 'margin + cost', feedback: '成本是花出去的钱，要扣掉，不能加上。' }],
  },
  pairs: {
    ...base('k-pairs', 'matching', '谁做哪件事？连起来。'),
    left: [
      { id: 'guard', text: '门岗', feedback: '车辆进出归门岗管，登记就在他那里。' },
      { id: 'dock', text: '月台', feedback: '月台紧挨着车厢，货就从这里卸下来。' },
    ],
    right: [
      { id: 'register', text: '登记' },
      { id: 'unload', text: '卸货' },
      { id: 'sell', text: '销售' },
    ],
    key: { guard: 'register', dock: 'unload' },
  },
  groups: {
    ...base('k-groups', 'categorising', '下面几件事在场内做，还是在场外做？'),
    categories: [
      { id: 'inside', text: '场内' },
      { id: 'outside', text: '场外' },
    ],
    items: [
      { id: 'weigh', text: '过磅', feedback: '地磅就装在大门里面，车一进来先上磅。' },
      { id: 'drive', text: '干线运输', feedback: '干线是两座场站之间的路，早就出了大门。' },
    ],
    key: { weigh: 'inside', drive: 'outside' },
  },
  order: {
    ...base('k-order', 'ordering', '按净贡献从高到低排队。'),
    items: [
      { id: 'book', text: '书店：毛利 50，服务成本 40' },
      { id: 'tea', text: '茶馆：毛利 40，服务成本 10' },
      { id: 'rice', text: '米铺：毛利 20，服务成本 15' },
    ],
    key: ['tea', 'book', 'rice'],
    feedback: '毛利减去服务成本，依次是 30、10 和 5 万元。',
  },
  words: {
    ...base('k-words', 'short-answer', '经理要把名单定死三年，你怎么劝他？'),
    keyPoints: [
      { id: 'change', text: '客户有升有降' },
      { id: 'yearly', text: '名单每年重排' },
    ],
    model: '客户有升有降，今天排在下面的，明年可能长大，所以名单要每年重排一次，三年不动就跟不上实情了。',
  },
  story: {
    ...base('k-story', 'case', '一家小店一天送出 40 单，有 6 单晚到。'),
    questions: [
      {
        id: 'share',
        kind: 'numeric',
        stem: '晚到的占百分之几？',
        answer: 15,
        unit: '%',
        feedback: '晚到的单数除以全部的单数：6 ÷ 40 = 15%。',
        mistakes: [{ answer: 85, feedback: '85% 是准时的那一头，问的是晚到的。' }],
      },
      {
        id: 'next',
        kind: 'single-choice',
        stem: '先做哪一件事？',
        options: [
          { id: 'look', text: '先查晚在哪一段', feedback: '查清晚在哪一段，才知道该改什么。' },
          { id: 'hush', text: '先请客户别声张', feedback: '瞒住了话，货照样晚到，明天还要再瞒。' },
        ],
        key: 'look',
      },
    ],
  },
});

/** The well-written questions with these kinds after them. */
export const writeKinds = (kinds: Record<string, Question>): Promise<Written> =>
  writeWell((course) => void course.questions.push(...Object.values(kinds)));

/** Lists of a question, to be changed in place. */
export const listOf = (question: Question | undefined, name: string): Question[] => question?.[name] as Question[];

/** Changes the questions in place; what it returns is not looked at. */
export type Change = (all: Record<string, Question>) => unknown;

/** What is planted, the code of the one issue it must give, the question it must be filed at, and the path in it. */
export type Fault = [what: string, change: Change, code: string, name: string, path: string];

/** Plants a fault and expects to be told of it, and of nothing else. */
export async function expectTold([, change, code, name, path]: Fault): Promise<void> {
  const kinds = writtenKinds();
  const place = 22 + Object.keys(kinds).indexOf(name);
  change(kinds);
  const { questions, issues } = await writeKinds(kinds);
  expect(issues).toEqual([]);
  const found = checkQuestionWords(questions).map((issue) => `${issue.code} ${issue.path}`);
  expect(found).toEqual([`${code} /questions/${place}${path}`]);
}

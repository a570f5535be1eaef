/** One question of every kind (tests/sites/kinds) and what people, and forgers, may hand in to it. */
import fc from 'fast-check';
import { loadCourse } from '#src/authoring/index.ts';
import type { Json } from '#src/core/hash.ts';
import { type Kind, kinds } from '#src/questions/kind.ts';
import type { Item } from '#src/questions/registry.ts';

const { catalogue, issues } = await loadCourse('tests/sites/kinds');
if (issues.length > 0) throw new Error(`tests/sites/kinds has faults: ${JSON.stringify(issues[0])}`);

/** The fixture's questions by kind. */
export const itemOf: { [K in Kind]: Extract<Item, { kind: K }> } = Object.fromEntries(
  kinds.map((kind) => [kind, catalogue.questions.find(({ item }) => item.kind === kind)?.item]),
) as never;

/** For each kind an answer that earns everything under seed 1, and one that earns less. */
export const answers: Record<Kind, { right: Json; less: Json }> = {
  'single-choice': { right: { choice: 'register' }, less: { choice: 'leave' } },
  'multiple-choice': { right: { choices: ['count', 'weigh'] }, less: { choices: ['weigh', 'swim'] } },
  'true-false': { right: { answer: true }, less: { answer: false } },
  'fill-in': { right: { blanks: ['潜在', '潛力'] }, less: { blanks: ['潜在', '一般'] } },
  numeric: { right: { value: '' }, less: { value: '3%' } },
  matching: {
    right: { pairs: { guard: 'register', dock: 'unload', rack: 'store' } },
    less: { pairs: { guard: 'register', dock: 'sell' } },
  },
  ordering: {
    right: { order: ['register', 'unload', 'check', 'store'] },
    less: { order: ['register', 'check', 'unload', 'store'] },
  },
  categorising: {
    right: { groups: { weigh: 'inside', unload: 'inside', drive: 'outside', refuel: 'outside' } },
    less: { groups: { weigh: 'outside', unload: 'inside' } },
  },
  'short-answer': {
    right: { text: '今天满了，三点有空，下次先预约', ticked: ['sorry', 'offer', 'next'] },
    less: { text: '等着', ticked: ['sorry'] },
  },
  case: {
    right: {
      answers: {
        share: { value: '15%' },
        first: { choice: 'dock' },
        why: { text: '在场内', ticked: ['record', 'inside'] },
      },
    },
    less: { answers: { first: { choice: 'road' } } },
  },
};

const ids = [
  'register',
  'unload',
  'check',
  'store',
  'weigh',
  'count',
  'inside',
  'outside',
  'guard',
  'dock',
  'rack',
  'sell',
  'drive',
];
const someId = fc.oneof(fc.constantFrom(...ids), fc.constantFrom('__proto__', 'constructor', 'toString', '', 'nobody'));
const words = fc.oneof(
  fc.constantFrom(
    '潜在',
    '潜力',
    '伙伴',
    '一般',
    '80%',
    '百分之八十',
    '-',
    '.',
    '1e9',
    '９５％',
    '三分之',
    '0/0',
    '15 元',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const map = fc.dictionary(
  someId,
  fc.oneof(someId, fc.constant(null as Json), fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>),
  { maxKeys: 6 },
);

/** Inputs that look like answers, of any kind, right, wrong and forged. */
export const looksLikeAnAnswer: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ choice: someId }),
  fc.record({ choices: fc.array(someId, { maxLength: 6 }) }),
  fc.record({ answer: fc.oneof(fc.boolean(), fc.constant('true')) }),
  fc.record({ blanks: fc.array(fc.oneof(words, fc.constant(null)), { maxLength: 3 }) }),
  fc.record({ value: words }),
  fc.record({ pairs: map }),
  fc.record({
    order: fc.oneof(fc.shuffledSubarray(['register', 'unload', 'check', 'store']), fc.array(someId, { maxLength: 5 })),
  }),
  fc.record({ groups: map }),
  fc.record(
    { text: words, ticked: fc.array(fc.constantFrom('sorry', 'offer', 'next', 'forged'), { maxLength: 4 }) },
    { requiredKeys: ['text'] },
  ),
  fc.record({
    answers: fc.record(
      {
        share: fc.record({ value: words }),
        first: fc.record({ choice: fc.constantFrom('dock', 'road', 'sea') }),
        why: fc.record(
          { text: words, ticked: fc.subarray(['record', 'inside', 'forged']) },
          { requiredKeys: ['text'] },
        ),
        nobody: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  }),
);

const megabyte = 'M'.repeat(1 << 20);
const deep = (depth: number): unknown =>
  depth === 0 ? 'end' : { choice: deep(depth - 1), answers: { share: deep(depth - 1 > 4 ? 4 : 0) } };

/** What a forger sends: unknown ids, wrong shapes, a megabyte, nested objects, prototypes. None is an answer to anything. */
export const forged: [what: string, input: unknown][] = [
  ['a text', 'a'],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a list', ['register']],
  ['a function', () => 'register'],
  ['an empty list in a list', [[]]],
  ['unknown ids', { choice: 'forged' }],
  ['unknown ids, several', { choices: ['forged', 'weigh'] }],
  ['an unknown left side', { pairs: { forged: 'register' } }],
  ['an unknown right side', { pairs: { guard: 'forged' } }],
  ['an inherited name', { pairs: { constructor: 'register' } }],
  ['a prototype', JSON.parse('{"groups":{"__proto__":"inside"}}')],
  ['an unknown category', { groups: { weigh: 'forged' } }],
  ['an order with an unknown item', { order: ['register', 'unload', 'check', 'forged'] }],
  ['an order that says one twice', { order: ['register', 'register', 'check', 'store'] }],
  ['an order too short', { order: ['register'] }],
  ['one more member', { choice: 'register', key: 'leave' }],
  ['own points', { value: '95', earned: 100 }],
  ['a number that is none', { value: 95 }],
  ['blanks too many', { blanks: ['潜在', '潜力', '多的'] }],
  ['a blank that is an object', { blanks: [{ accept: ['潜在'] }, '潜力'] }],
  ['a megabyte to choose', { choice: megabyte }],
  ['a megabyte in a blank', { blanks: [megabyte, '潜力'] }],
  ['a megabyte as a number', { value: megabyte }],
  ['a megabyte of nines', { value: '9'.repeat(1 << 20) }],
  ['a megabyte of text', { text: megabyte, ticked: ['sorry', 'offer', 'next'] }],
  ['a key point that is none', { text: '好', ticked: ['forged'] }],
  ['a key point twice', { text: '好', ticked: ['sorry', 'sorry'] }],
  ['an unknown part', { answers: { forged: { choice: 'dock' } } }],
  ['a part with a forged answer', { answers: { first: { choice: 'forged' } } }],
  ['a part within a part', { answers: { share: { answers: { share: { value: '15' } } } } }],
  ['objects a hundred deep', deep(100)],
];

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { kinds } from '#src/questions/kind.ts';
import { printQuestions, tidyQuestions } from './print-questions.ts';

const parse = (text: string): unknown => {
  const document = parseDocument(text);
  expect(document.errors).toEqual([]);
  return document.toJS();
};

/** What YAML likes to misread. */
const nasty = [
  ...[
    '"',
    "'",
    ': ',
    ' #',
    '#',
    '- ',
    '? ',
    '*a',
    '&a',
    '!',
    '%',
    '@',
    '`',
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '\\',
    '\t',
  ],
  ...['true', 'null', '~', 'yes', '1', '1.0', '0x1f', '1e3', '.inf', '2026-11-22', '<<', '---', '...', '=', ' ', '  '],
  ...['\n', '\n\n', '\n  ', ' \n', '\n- ', '\n#', '\r', '\u0085', '\u2028', '\uFEFF', '\u0000', '\u200B'],
  ...['客户', '“引号”', '：', '，', '。', '😀', '👩‍🏫', 'é', '80%', 'a: b', "it's", '第 1 站', '字'.repeat(300)],
];
const piece = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ maxLength: 8 }),
);
const text = fc.oneof(
  fc.constantFrom(...nasty, 'True', 'NULL', 'No', 'on', '', '012', '+1', '1_000', '0o7', '12:30:45', '{x}', '- a'),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
);
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,5})?$/);
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 4 });
const number = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const map = (value: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.oneof(id, fc.constantFrom('true', 'null', '1')), value, { maxKeys: 4 });
const parts = list(fc.record({ id, text, feedback: text }));

const bodies: Record<(typeof kinds)[number], fc.Arbitrary<object>> = {
  'single-choice': fc.record({ options: parts, key: id }),
  'multiple-choice': fc.record({ options: parts, key: list(id), scoring: text }),
  'true-false': fc.record({ key: fc.boolean(), feedback: fc.record({ true: text, false: text }) }),
  'fill-in': fc.record({
    blanks: list(fc.record({ accept: list(text), near: list(fc.record({ text, feedback: text })), feedback: text })),
  }),
  numeric: fc.record({
    params: map(fc.oneof(fc.record({ min: number, max: number, step: number }), fc.record({ values: list(number) }))),
    formula: text,
    tolerance: number,
    mistakes: list(fc.record({ formula: text, feedback: text })),
  }),
  matching: fc.record({ left: parts, right: parts, key: map(id) }),
  ordering: fc.record({ items: parts, key: list(id), feedback: text }),
  categorising: fc.record({ categories: parts, items: parts, key: map(id) }),
  'short-answer': fc.record({ keyPoints: list(fc.record({ id, text, weight: number })), model: text }),
  case: fc.record({
    questions: list(fc.record({ id, kind: fc.constant('true-false'), stem: text, key: fc.boolean() })),
  }),
};

const question = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc
      .tuple(
        fc.record({ id, level: text, knowledge: list(id), stem: text }),
        fc.record({ points: number, hints: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] }),
        bodies[kind],
      )
      .map(([base, more, body]) => ({ ...base, kind, ...body, ...more })),
  );
const pasted = fc.oneof(
  question,
  list(question),
  fc.record({ chapter: id, mode: fc.constant('practice'), questions: list(question) }),
);

it('a printed question of any kind, read again, is the same question, whatever stands in its texts', () => {
  fc.assert(
    fc.property(pasted, (data) => {
      // -0 and 0 are one number in YAML; lists of null prototypes are plain objects.
      const plain = JSON.parse(JSON.stringify(data)) as unknown;
      expect(parse(printQuestions(plain))).toEqual(plain);
    }),
    { numRuns: 400 },
  );
}, 60_000);

it('a long text with a space between line ends is read as it was printed', () => {
  const stem = `\n\n \n${'字'.repeat(60)}`;
  expect(parse(printQuestions([{ stem }]))).toEqual([{ stem }]);
});

it('tidying changes no word, can be done again, and keeps what was printed', () => {
  fc.assert(
    fc.property(pasted, (data) => {
      const plain = JSON.parse(JSON.stringify(data)) as unknown;
      const printed = printQuestions(plain);
      const tidy = tidyQuestions(JSON.stringify(plain, undefined, 1)) ?? '';
      expect(parse(tidy)).toEqual(plain);
      expect(tidyQuestions(printed)).toBe(printed);
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('what is printed is what one would have written: no quotes without need, no folded lines, ids side by side', () => {
  const long = '云'.repeat(200);
  const printed = printQuestions([
    {
      kind: 'single-choice',
      hints: ['先想一想：谁付钱？'],
      knowledge: ['a-b', 'c'],
      id: 'x',
      key: 'a',
      stem: `第一行\n\n第二行：${long}`,
      options: [
        { id: 'a', text: '是', feedback: "'3:1' # 不是注释" },
        { id: 'b', text: 'true', feedback: long },
      ],
    },
    { id: 'y', kind: 'true-false', stem: long, key: true, feedback: { true: '对。', false: '错。' } },
  ]);
  expect(printed).toBe(`- id: x
  kind: single-choice
  knowledge: [ a-b, c ]
  stem: |-
    第一行

    第二行：${long}
  options:
    - id: a
      text: 是
      feedback: "'3:1' # 不是注释"
    - id: b
      text: 'true'
      feedback: ${long}
  key: a
  hints:
    - 先想一想：谁付钱？

- id: y
  kind: true-false
  stem: ${long}
  feedback:
    'true': 对。
    'false': 错。
  key: true
`);
});

it('tidying keeps comments', () => {
  const tidy =
    tidyQuestions(`# 一\nquestions:\n- kind: true-false # 二\n  id:   "x"\n  # 三\n  stem: 'a'\n  key: true\n`) ?? '';
  for (const word of ['# 一', '# 二', '# 三']) expect(tidy).toContain(word);
  expect(tidy).toContain('- id: x\n');
});

it('what cannot be parsed is left alone', () => {
  expect(tidyQuestions('a: [')).toBeUndefined();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#src/core/hash.ts';
import { answerEvidence } from '../evidence.ts';
import type { ItemBase } from '../kind.ts';
import { type PublicItem, registry, score, testedBy, toPublic, validate } from '../registry.ts';
import { itemSchema, questionSchema, schemas } from '../schemas.ts';
import type { CaseInput, CaseItem, PublicCase } from './kind.ts';

const options = ['a', 'b'].map((id) => ({ id, text: id, feedback: `为什么 ${id}` }));
const raw = {
  id: 'firm',
  kind: 'case',
  stem: '长河场站一天到车 40 台。\n\n有 6 台等了两个小时。',
  knowledge: ['p', 'q'],
  level: 'analyse',
  use: 'check',
  hints: ['先数'],
  questions: [
    {
      id: 'true',
      kind: 'true-false',
      stem: '等的车不到两成。',
      key: true,
      feedback: { true: '一成半。', false: '再算一次。' },
    },
    { id: 'pick', kind: 'single-choice', stem: '先查哪里？', points: 2, knowledge: ['q'], options, key: 'a' },
    {
      id: 'why',
      kind: 'short-answer',
      stem: '为什么？',
      keyPoints: [{ id: 'k', text: '有记录' }],
      model: '记录在场内。',
    },
  ],
};
const item = itemSchema.parse(raw) as CaseItem;
const all = { true: { answer: true }, pick: { choice: 'a' }, why: { text: '查得到', ticked: ['k'] } };
const graded = (answers: unknown, of: CaseItem = item) => score(of, { answers });

describe('a case', () => {
  test('is the sum of its parts; what was left open earns nothing and counts in the total', () => {
    expect(graded(all)).toMatchObject({ type: 'points', earned: 4, total: 4 });
    expect(graded({ pick: { choice: 'a' } })).toEqual({ type: 'points', earned: 2, total: 4, notes: ['为什么 a'] });
    expect(graded({ true: { answer: true }, pick: { choice: 'b' } })).toMatchObject({ earned: 1, total: 4 });
  });

  test('scales the sum where it names points of its own', () => {
    expect(graded({ pick: { choice: 'a' } }, { ...item, points: 10 })).toMatchObject({ earned: 5, total: 10 });
    expect(toPublic(item).points).toBe(4);
    expect(toPublic({ ...item, points: 10 }).points).toBe(10);
  });

  test('waits while a part that was answered waits, and for no other', () => {
    expect(graded({ ...all, why: { text: '查得到' } })).toMatchObject({ type: 'pending', total: 4 });
    expect(graded({ true: { answer: true } }).type).toBe('points');
  });

  test('with nothing answered is empty: untouched is not wrong', () => {
    for (const answers of [{}, null, { true: null }, { why: { text: ' ' }, pick: { choice: '' } }])
      expect(graded(answers)).toEqual({ type: 'invalid', code: 'empty' });
    const half = validate(toPublic(item) as PublicItem, { answers: { true: { answer: true }, pick: { choice: '' } } });
    expect(half).toEqual({ ok: true, input: { answers: { true: { answer: true } } } });
  });

  test.each([
    ['an unknown part', { ...all, forged: { choice: 'a' } }, 'unknown-id'],
    ['an inherited name', JSON.parse('{"__proto__":{"choice":"a"}}'), 'unknown-id'],
    ['a part’s unknown option', { ...all, pick: { choice: 'z' } }, 'unknown-id'],
    ['a part’s unknown key point', { ...all, why: { text: '好', ticked: ['z'] } }, 'unknown-id'],
    ['a part’s wrong shape', { ...all, true: { answer: 'true' } }, 'wrong-shape'],
    ['a part that is too long', { ...all, why: { text: '长'.repeat(6000) } }, 'too-long'],
    ['a list', [all], 'wrong-shape'],
  ])('%s makes it invalid with that code', (_what, answers, code) => {
    expect(graded(answers)).toEqual({ type: 'invalid', code });
  });

  test('whatever is handed in: a score in [0, total] or a code, the same whatever the order of the parts', () => {
    const part = fc.oneof(
      fc.record({ choice: fc.constantFrom('a', 'b', 'z', '') }),
      fc.record({ answer: fc.oneof(fc.boolean(), fc.constant('true')) }),
      fc.record({ text: fc.string(), ticked: fc.subarray(['k', 'z']) }, { requiredKeys: ['text'] }),
      fc.anything(),
    );
    const given = fc.record({ true: part, pick: part, why: part, other: part }, { requiredKeys: [] });
    const points = fc.option(fc.constantFrom(0.1, 0.7, 3, 100), { nil: undefined });
    fc.assert(
      fc.property(given, points, fc.array(points, { minLength: 3, maxLength: 3 }), (answers, own, worths) => {
        const questions = item.questions.map((one, at) => ({ ...one, points: worths[at] }));
        const one = score({ ...item, points: own, questions }, { answers });
        const two = score({ ...item, points: own, questions: [...questions].reverse() }, { answers });
        expect({ ...two, notes: [] }).toEqual({ ...one, notes: [] });
        if (one.type === 'points') {
          expect(one.earned).toBeGreaterThanOrEqual(0);
          expect(one.earned).toBeLessThanOrEqual(one.total);
        }
      }),
    );
  });

  test('with two parts at fault has the code of the same one, whatever the order', () => {
    const answers = { true: { answer: 'true' }, why: { text: '长'.repeat(6000) } };
    const turned = { ...item, questions: [...item.questions].reverse() };
    expect(graded(answers, turned)).toEqual(graded(answers));
  });

  test('all parts fully right earn all of it, whatever they are worth', () => {
    const worth = fc.constantFrom(0.1, 0.2, 0.3, 1, 3, 0.7);
    fc.assert(
      fc.property(fc.array(worth, { minLength: 3, maxLength: 3 }), worth, (worths, own) => {
        const questions = item.questions.map((one, at) => ({ ...one, points: worths[at] }));
        for (const points of [own, undefined]) {
          const result = score({ ...item, points, questions }, { answers: all });
          if (result.type !== 'points') throw new Error(result.type);
          expect(result.earned).toBe(result.total);
          const turned = score({ ...item, points, questions: [...questions].reverse() }, { answers: all });
          expect(turned).toMatchObject({ earned: result.earned, total: result.total });
        }
      }),
    );
  });

  test('its parts are public in the order of asking, without keys', () => {
    const shown = toPublic(item) as PublicCase;
    expect(shown.questions.map(({ id }) => id)).toEqual(['true', 'pick', 'why']);
    expect(JSON.stringify(shown)).not.toMatch(/为什么 |key|model|记录/);
  });

  test('marking begins with nothing ticked where something waits, and can be taken back', () => {
    const { selfMark } = registry.case;
    const parts = { selfMark: (_part: unknown, input: Json) => ({ ...(input as object), marked: true }) };
    const marked = selfMark?.(
      toPublic(item) as PublicCase,
      { answers: { pick: { choice: 'a' } } },
      true,
      parts as never,
    );
    expect(marked).toEqual({ answers: { pick: { choice: 'a', marked: true } } });
  });
});

describe('what a case shows', () => {
  const tested = (answers: CaseInput['answers'], of: CaseItem = item) => {
    const result = score(of, { answers });
    return answerEvidence(of, result, 2, testedBy(of, { answers }));
  };

  test('a point is shown by the parts that name it, each point once', () => {
    expect(tested({ true: { answer: false }, pick: { choice: 'a' } })).toEqual([
      { point: 'p', value: 0, weight: 0.5 },
      { point: 'q', value: 2 / 4, weight: 0.5 },
    ]);
  });

  test('a point whose parts were all left open is not shown at all', () => {
    const [first, second] = item.questions as [ItemBase, ItemBase];
    const apart = { ...item, questions: [{ ...first, knowledge: ['p'] }, second] };
    expect(tested({ true: { answer: true } }, apart)).toEqual([{ point: 'p', value: 1, weight: 0.5 }]);
  });

  test('a point that no part names is shown by all of them', () => {
    const none = { ...item, knowledge: ['r'] };
    expect(tested({ pick: { choice: 'a' } }, none)).toEqual([{ point: 'r', value: 0.5, weight: 0.5 }]);
  });

  test('an answer that waits shows nothing yet', () => {
    expect(tested({ ...all, why: { text: '好' } })).toEqual([]);
  });
});

describe('a case as authors write it', () => {
  const faults = (change: Partial<typeof raw> | object, schema = itemSchema) =>
    schema
      .safeParse({ ...raw, ...change })
      .error?.issues.map(({ path, ...issue }) => [
        path.join('/'),
        (issue as { params?: { issue: string } }).params?.issue ?? issue.code,
      ]);
  const [first, second, third] = raw.questions;

  test('a part has its knowledge, level, use and hints where it names none', () => {
    expect(item.questions[0]).toMatchObject({ knowledge: ['p', 'q'], level: 'analyse', use: 'check', hints: ['先数'] });
    expect(item.questions[1]?.knowledge).toEqual(['q']);
    const line = questionSchema.parse({ id: 'x', kind: 'case', stem: 's', questions: [{ ...second, knowledge: 7 }] });
    expect(line).toMatchObject({ questions: [{ id: 'pick', key: 'a', level: 'remember' }] });
  });

  test('a fault of a part is told at its place', () => {
    expect(faults({ questions: [first, { ...second, key: 'z' }] })).toEqual([['questions/1/key', 'unknown-key']]);
    expect(
      faults({
        questions: [
          { ...first, stem: ' ' },
          { ...second, colour: 1 },
        ],
      }),
    ).toEqual([
      ['questions/0/stem', 'too_small'],
      ['questions/1', 'unrecognized_keys'],
    ]);
    expect(faults({ questions: [{ id: 'x', kind: 'no-kind', stem: 's' }] })).toEqual([
      ['questions/0/kind', 'invalid_value'],
    ]);
    expect(faults({ questions: [] })).toEqual([['questions', 'too_small']]);
  });

  test('no case within a case, no id twice, no point that the case does not name', () => {
    expect(faults({ questions: [first, { ...raw, id: 'inner' }] })).toEqual([['questions/1/kind', 'nested-case']]);
    expect(faults({ questions: [{ ...raw, id: 'inner' }] }, questionSchema)).toEqual([
      ['questions/0/kind', 'nested-case'],
    ]);
    expect(faults({ questions: [first, { ...third, id: 'true' }] })).toEqual([['questions/1/id', 'duplicate-id']]);
    expect(faults({ questions: [first, { ...second, knowledge: ['q', 'r'] }] })).toEqual([
      ['questions/1/knowledge/1', 'not-of-its-case'],
    ]);
  });

  test('points whose sum is no number cannot be graded', () => {
    const huge = raw.questions.map((part) => ({ ...part, points: 1e308 }));
    expect(faults({ questions: huge }, questionSchema)).toEqual([['questions', 'too-many-points']]);
  });

  test('what it takes is what is stored', () => {
    expect(schemas.case.inputSchema.safeParse({ answers: all }).success).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { authored, drawn } from './fixture.ts';
import { numericSchemas } from './schema.ts';

const { itemSchema } = numericSchemas;

describe('authors are told', () => {
  const issuesOf = (rest: object) =>
    itemSchema
      .safeParse(authored(rest))
      .error?.issues.map(
        (issue) => `${issue.path.join('.')} ${issue.code === 'custom' ? String(issue.params?.['issue']) : issue.code}`,
      );
  const without = (name: string) => Object.fromEntries(Object.entries(drawn).filter(([key]) => key !== name));

  test.each([
    ['neither answer nor formula', {}, 'answer answer-or-formula'],
    ['both', { ...drawn, answer: 1 }, 'answer answer-or-formula'],
    [
      'a fixed answer to changing numbers',
      { ...without('formula'), answer: 3, mistakes: [] },
      'answer answer-or-formula',
    ],
    ['an unknown name in the formula', { ...drawn, formula: 'boxes * cost' }, 'formula unknown-parameter'],
    ['an unknown name in the stem', { ...drawn, stem: `${drawn.stem}{cost}` }, 'stem unknown-parameter'],
    ['an unknown name in a text', { ...drawn, feedback: '{cost}' }, 'feedback unknown-parameter'],
    ['a parameter nobody sees', { ...drawn, stem: '{boxes} 箱' }, 'stem unused-parameter'],
    [
      'a parameter that never changes',
      { ...drawn, params: { ...drawn.params, price: { min: 1, max: 1, step: 1 } } },
      'params.price params-range',
    ],
    ['a formula that cannot be read', { ...drawn, formula: 'boxes *' }, 'formula broken-formula'],
    [
      'an answer that is none for some numbers',
      { ...drawn, formula: 'boxes / (price - 2.2)', tolerance: 1 },
      'formula no-result',
    ],
    ['an answer nobody can write out', { ...drawn, formula: 'boxes / 7' }, 'tolerance endless-answer'],
    [
      'a mistake that gives the answer',
      { ...drawn, mistakes: [{ formula: 'boxes * 2.2', feedback: '不。' }] },
      'mistakes.0.formula mistake-is-right',
    ],
    [
      'a mistake that is the answer',
      { answer: 3, mistakes: [{ answer: 3, feedback: '不。' }] },
      'mistakes.0.answer mistake-is-right',
    ],
  ])('%s', (_what, rest, issue) => {
    expect(issuesOf(rest)).toContain(issue);
  });

  test('with which numbers a mistake gives the answer', () => {
    const parsed = itemSchema.safeParse(
      authored({ ...drawn, mistakes: [{ formula: 'boxes * 2.2', feedback: '不。' }] }),
    );
    expect(parsed.error?.issues[0]?.message).toMatch(/answer .* where boxes = \d+, price = 2\.2/);
  });

  test('nothing, where all is well', () => {
    expect(issuesOf(drawn)).toBeUndefined();
    expect(issuesOf({ answer: 80, unit: '%', tolerance: 0.5 })).toBeUndefined();
    expect(issuesOf({ ...drawn, formula: 'round(boxes / 7, 1)', mistakes: [] })).toBeUndefined();
  });
});

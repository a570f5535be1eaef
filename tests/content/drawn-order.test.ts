import { describe, expect, test } from 'vitest';
import { inOrder } from '#src/questions/options.ts';
import { check, questions } from './sound-course.ts';

const ids = ['ask', 'book', 'call'];
const things = ids.map((id) => ({ id, text: id }));
const drawn = (name: string): string[] => inOrder(things, name).map(({ id }) => id);
const turned = (key: readonly string[]): string[] => [...key].reverse();

const ordering = (id: string, key: string[]): string => `  - id: ${id}
    kind: ordering
    level: remember
    knowledge: [first]
    stem: 排一排
    items: [${ids.map((one) => `{ id: ${one}, text: ${one} }`).join(', ')}]
    key: [${key.join(', ')}]
    feedback: 先问后打
`;
const inCase = (key: string[]): string => `  - id: the-case
    kind: case
    level: remember
    knowledge: [first]
    stem: 一天
    questions:
      - id: one-part
        kind: true-false
        stem: 对吗
        key: true
        feedback: { 'true': 是, 'false': 不是 }
      - id: steps-part
        kind: ordering
        stem: 排一排
        items: [${ids.map((one) => `{ id: ${one}, text: ${one} }`).join(', ')}]
        key: [${key.join(', ')}]
        feedback: 先问后打
`;
const issuesWith = (text: string) =>
  check((files) => {
    files[questions] += text;
  });

describe('what is to be put in order does not stand in order from the start', () => {
  test('the order drawn from the id is the key: change the id', async () => {
    const found = await issuesWith(ordering('steps', drawn('steps')));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: 'drawn-in-order',
      file: questions,
      path: '/questions/4/id',
      received: 'steps',
      fix: 'change the id',
    });
    expect(await issuesWith(ordering('steps', turned(drawn('steps'))))).toEqual([]);
  });

  test('parts of a case too, whose order is drawn from both ids', async () => {
    const name = 'the-case/steps-part';
    const found = await issuesWith(inCase(drawn(name)));
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(['drawn-in-order /questions/4/questions/1/id']);
    expect(await issuesWith(inCase(turned(drawn(name))))).toEqual([]);
  });
});

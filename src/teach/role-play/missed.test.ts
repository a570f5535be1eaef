import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { printMissed } from '#src/simulations/role-play/missed.ts';
import { mostMissed, parseMissed, toExamples, topicIds } from './missed.ts';

const ask = { act: 'ask', form: 'open', kind: 'problem', topics: ['queue'] } as const;

it('a paste is read line by line: bare, with a label, as interpret prints it; notes, blanks and repeats are left out', () => {
  const printed = JSON.stringify({ text: '卡在哪', ...ask, confidence: 0.4 });
  expect(
    parseMissed(
      `\uFEFF# 第 3 号客户\r\n车几点到\r\n\r\n车几点到\n为啥乱\task/open/problem queue\n错的\task/so\n${printed}\n{"turn":1}`,
    ),
  ).toEqual([
    { text: '车几点到', means: null },
    { text: '为啥乱', means: ask },
    { text: '错的', means: null },
    { text: '卡在哪', means: ask },
  ]);
  expect(parseMissed('{不是 JSON')).toEqual([{ text: '{不是 JSON', means: null }]);
  expect(parseMissed(Array.from({ length: 999 }, (_, at) => `第${at}句`).join('\n'))).toHaveLength(mostMissed);
});

it('what the debrief exports is read as it was written, and so is what the tool itself makes', () => {
  const cards = [{ id: 'worst', text: '哪段最难', means: { ...ask, topics: ['queue'] }, step: 2 }];
  const exported = printMissed(
    [
      { scenario: 'here', text: '为啥"乱"', card: 'worst' },
      { scenario: 'here', text: '- 那个' },
      { scenario: 'there', text: '别处的' },
    ],
    'here',
    cards,
  );
  const lines = [
    { text: '为啥"乱"', means: ask },
    { text: '- 那个', means: null },
  ];
  expect(parseMissed(exported)).toEqual(lines);
  const made = lines.map((line) => ({ ...line, means: { ...ask, topics: ['queue'] } }));
  expect(parseMissed(toExamples(made))).toEqual(made);
});

it('ids are found however they are parted', () => {
  expect(topicIds('queue，past_hiring、 queue\nstaff')).toEqual(['queue', 'past_hiring', 'staff']);
});

it('labelled lines become YAML that reads as what was typed; lines without a label are left out', () => {
  const greet = { act: 'greet', form: null, kind: null, topics: [] } as const;
  const odd = ['- 那个', '640', "'引号", '甲: 乙', '说 #', 'true', '行吗?'];
  const yaml = toExamples([
    { text: '为啥乱', means: { ...ask, topics: ['queue'] } },
    { text: '没标', means: null },
    ...odd.map((text) => ({ text, means: { ...greet, topics: [] } })),
    { text: '卡在哪', means: { ...ask, topics: ['queue'] } },
  ]);
  expect(parse(yaml)).toEqual({ 'ask/open/problem queue': ['为啥乱', '卡在哪'], greet: odd });
});

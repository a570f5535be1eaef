import { expect, it } from 'vitest';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldReading } from './reading.ts';

let count = 0;
const event = (
  type: LearnerEvent['type'],
  kind: 'section' | 'question',
  id: string,
  version: string,
): LearnerEvent => ({
  v: 2,
  id: `e${(count += 1)}`,
  learner: 'l',
  seq: count,
  at: count,
  tz: 480,
  type,
  subject: { kind, id, version },
  evidence: [],
  app: 't',
});

it('a section is read in the version that was read last, and nothing else is', () => {
  const log = [
    event('read', 'section', 'a/one', 'v1'),
    event('read', 'section', 'a/two', 'v1'),
    event('read', 'section', 'a/one', 'v2'),
    event('answer', 'question', 'a/three', 'v1'),
  ];
  expect([...foldReading(log)]).toEqual([
    ['a/one', 'v2'],
    ['a/two', 'v1'],
  ]);
  expect(foldReading([])).toEqual(new Map());
});

import { expect, it } from 'vitest';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldPlayed } from './played.ts';

const submit = (kind: 'simulation' | 'quiz', id: string, earned?: number): LearnerEvent => ({
  v: 2,
  id: `${id}-${earned}`,
  learner: 'l',
  seq: 1,
  at: 0,
  tz: 0,
  type: 'submit',
  subject: { kind, id, version: 'v' },
  ...(earned !== undefined && { score: { earned, total: 100 } }),
  evidence: [],
  app: 't',
});

it('what was played says the latest points, the best and how often; tests and what waits for points are left out', () => {
  const played = foldPlayed([
    submit('simulation', 'role-play/shop', 60),
    submit('simulation', 'role-play/shop', 97.5),
    submit('simulation', 'role-play/shop', 81.25),
    submit('quiz', 'customers', 20),
    submit('simulation', 'role-play/yard'),
  ]);
  expect([...played]).toEqual([['role-play/shop', { times: 3, latest: 81.25, best: 97.5 }]]);
});

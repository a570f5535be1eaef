import { expect, test } from 'vitest';
import { loadEvents } from '#src/record/record.store.ts';
import { makePorts } from './ports.client.ts';
import { toPublic } from './registry.ts';
import { itemSchema } from './schemas.ts';

const item = itemSchema.parse({
  id: 'quick',
  kind: 'true-false',
  knowledge: ['p'],
  level: 'remember',
  stem: '快？',
  key: true,
  feedback: { true: '对。', false: '不对。' },
});

// Node has no database, so all is held in memory: what matters here is that it is in the log.
test('an answer handed in before the record was open is written down all the same', async () => {
  const ports = makePorts(toPublic(item), 'v', '/keys/quick.abc.json');
  await ports.record(item, { input: { answer: true }, score: { type: 'points', earned: 1, total: 1, notes: [] } });
  expect(await loadEvents()).toMatchObject([{ type: 'answer', subject: { id: 'quick', version: 'abc' } }]);
});

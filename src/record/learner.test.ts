import { describe, expect, it } from 'vitest';
import { parseOwner } from './parse-event.ts';
import { makeLearner } from './learner.ts';
import { shortCode, withName } from './learner-name.ts';
import { maxName } from './limits.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(10);
const someone = makeLearner(1_795_000_000_000, random);

describe('a learner', () => {
  it('starts with a random id and no name', () => {
    expect(someone).toEqual({ id: 'a'.repeat(26), createdAt: 1_795_000_000_000, lastUsed: 1_795_000_000_000 });
    expect(shortCode(someone)).toBe('AAAA');
  });

  it.each([' 小林 ', '小\n林', 'x'.repeat(100), `${'x'.repeat(39)} y`])(
    'takes the name %j in a form a file accepts',
    (name) => {
      const named = withName(someone, name);
      expect(named.name?.length).toBeLessThanOrEqual(maxName);
      expect(parseOwner(named).ok).toBe(true);
      expect(withName(named, named.name ?? '')).toEqual(named);
    },
  );

  it('loses the name when it is emptied', () => {
    expect(withName(withName(someone, '小林'), '  ')).toEqual(someone);
  });
});

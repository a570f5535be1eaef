import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePutAside, type PutAside, putAside, takeBack } from './own-work.ts';

it('what was put aside last comes back first; what was shown then waits at the other end', () => {
  const waiting = putAside(putAside([], '一'), '二');
  expect(takeBack(waiting, '三')).toEqual({ text: '二', waiting: ['三', '一'] });
  expect(takeBack(waiting, undefined)).toEqual({ text: '二', waiting: ['一'] });
  expect(takeBack([], '三')).toBeUndefined();
  expect(takeBack(['三'], '三')).toBeUndefined();
  expect(putAside(['一', '二'], '一')).toEqual(['二', '一']);
});

it('no text is ever lost, whatever is put aside and taken back, and pressing again and again shows them all', () => {
  const text = fc.constantFrom('甲', '乙', '丙', '丁');
  const step = fc.oneof(fc.record({ write: text }), fc.constant('example' as const), fc.constant('back' as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let shown: string | undefined;
      let waiting: PutAside = [];
      const written = new Set<string>();
      for (const one of steps) {
        if (one === 'back') {
          const back = takeBack(waiting, shown);
          if (back) ({ text: shown, waiting } = back);
        } else {
          if (shown !== undefined) waiting = putAside(waiting, shown);
          shown = one === 'example' ? undefined : one.write;
          if (shown !== undefined) written.add(shown);
        }
      }
      const seen = new Set(shown === undefined ? [] : [shown]);
      for (let press = 0; press < written.size; press += 1) {
        const back = takeBack(waiting, shown);
        if (back) ({ text: shown, waiting } = back);
        if (shown !== undefined) seen.add(shown);
      }
      expect([...seen].sort()).toEqual([...written].sort());
    }),
  );
});

it.each([null, '', '{', '1', '{"a":1}'])('of what cannot be read (%s) nothing waits', (kept) => {
  expect(parsePutAside(kept)).toEqual([]);
});

it('what was kept is read again', () => {
  expect(parsePutAside(JSON.stringify(['一', 2, '二']))).toEqual(['一', '二']);
});

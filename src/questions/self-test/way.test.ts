import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWay, printWay } from './way.ts';

describe('a way of testing oneself in the address', () => {
  test('is read back as it was written, beside whatever else stands there', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.nat(100),
        fc.constantFrom('', '?mode=practice', '?only=wrong&penalty=99'),
        (certainty, penalty, search) => {
          const printed = printWay({ certainty, penalty }, search);
          expect(parseWay(printed)).toEqual({ certainty, penalty });
          expect(new URLSearchParams(printed).get('mode')).toBe(new URLSearchParams(search).get('mode'));
        },
      ),
    );
  });

  test('nothing asked for leaves no trace', () => {
    expect(printWay({ certainty: false, penalty: 0 }, '?certainty=1&penalty=10')).toBe('');
  });

  test.each(['', '?certainty=yes', '?penalty=-5', '?penalty=ten', '?penalty=2.5', '?penalty=%F0%9F%98%80'])(
    '%s asks for nothing',
    (search) => expect(parseWay(search)).toEqual({ certainty: false, penalty: 0 }),
  );

  test('a try cannot cost more than everything', () => expect(parseWay('?penalty=900').penalty).toBe(100));
});

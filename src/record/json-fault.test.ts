import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findJsonFault } from './json-fault.ts';

describe('findJsonFault', () => {
  it('finds nothing in good JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(text)).toBeUndefined();
      }),
    );
    expect(findJsonFault(' {"a": [1, -2.5e3, true, null, {}], "b": "\\u4e2d"}\r\n')).toBeUndefined();
  });

  it('agrees with JSON.parse on damaged JSON', () => {
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', 'x', '\n', '0'));
    fc.assert(
      fc.property(damaged, ([text, at, put]) => {
        const cut = at % (text.length + 1);
        const bad = text.slice(0, cut) + put + text.slice(cut + 1);
        let good = true;
        try {
          JSON.parse(bad);
        } catch {
          good = false;
        }
        expect(findJsonFault(bad) === undefined).toBe(good);
      }),
      { numRuns: 500 },
    );
  });

  it('names line, column, what was expected and what stands there', () => {
    expect(findJsonFault('{\n  "a": 1\n  "b": 2\n}')).toEqual({
      line: 3,
      column: 3,
      expected: ', ] }',
      received: '"b": 2',
      atEnd: false,
    });
  });

  it('tells a cut-off text from a wrong one', () => {
    const whole = '{"a":["text\\n",1.5,true],"b":{}}';
    for (let end = 1; end < whole.length; end += 1) expect(findJsonFault(whole.slice(0, end))?.atEnd).toBe(true);
    expect(findJsonFault('{"a":1]')?.atEnd).toBe(false);
    expect(findJsonFault('{"a":1} trailing')?.atEnd).toBe(false);
  });
});

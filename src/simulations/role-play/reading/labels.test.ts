import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts, formatLabel, forms, hasForm, hasKind, isLabelFault, kinds, type Meaning, parseLabel } from './labels.ts';

const meanings = fc
  .record({
    act: fc.constantFrom(...acts),
    form: fc.constantFrom(...forms),
    kind: fc.constantFrom(...kinds),
    topics: fc.uniqueArray(fc.stringMatching(/^[a-z]+(_[a-z]+)?$/), { maxLength: 3 }),
  })
  .map(({ act, form, kind, topics }): Meaning => ({
    act,
    form: hasForm(act) ? form : null,
    kind: hasKind(act) ? kind : null,
    topics: topics.sort(),
  }));

describe('a label', () => {
  it('reads back what it was printed from', () => {
    fc.assert(
      fc.property(meanings, (meaning) => {
        expect(parseLabel(formatLabel(meaning))).toEqual(meaning);
      }),
    );
  });

  it.each([
    ['answer', 'act'],
    ['ask', 'length'],
    ['ask/open', 'length'],
    ['confirm/open/problem', 'length'],
    ['greet/open', 'length'],
    ['ask/wide/problem', 'form'],
    ['ask/open/trouble', 'kind'],
    ['', 'act'],
  ])('%s is refused for its %s', (label, part) => {
    const parsed = parseLabel(label);
    expect(isLabelFault(parsed) && parsed.part).toBe(part);
  });
});

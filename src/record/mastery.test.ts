import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldMastery, masteryModel, trace } from './mastery.ts';
import { applyRegrades } from './regrade.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const inner = fc.double({ min: 0.001, max: 0.999, noNaN: true });

const show = (
  n: number,
  subject: string,
  value: number,
  weight = 1,
  more: Partial<LearnerEvent> = {},
): LearnerEvent => ({
  v: 2,
  id: `e${n}`,
  learner: 'l',
  seq: n,
  at: n,
  tz: 480,
  type: 'answer',
  subject: { kind: 'question', id: subject, version: 'v' },
  evidence: [{ point: 'p', value, weight }],
  app: 't',
  ...more,
});
const states = (events: LearnerEvent[]) => events.map((_, i) => foldMastery(events.slice(0, i + 1)).get('p')?.state);

describe('trace', () => {
  it('gives the textbook numbers of knowledge tracing for right and wrong', () => {
    const { start: L, guess: G, slip: S, learn: T } = masteryModel;
    const right = (L * (1 - S)) / (L * (1 - S) + (1 - L) * G);
    expect(trace(L, 1, 1)).toBeCloseTo(right + (1 - right) * T, 12);
    const wrong = (L * S) / (L * S + (1 - L) * (1 - G));
    expect(trace(L, 0, 1)).toBeCloseTo(wrong + (1 - wrong) * T, 12);
  });

  it('stays a probability', () => {
    fc.assert(
      fc.property(unit, unit, unit, (p, v, w) => {
        const result = trace(p, v, w);
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('rises with the value shown', () => {
    fc.assert(
      fc.property(inner, unit, unit, (p, a, b) => {
        expect(trace(p, Math.max(a, b), 1)).toBeGreaterThanOrEqual(trace(p, Math.min(a, b), 1) - 1e-12);
      }),
    );
  });

  it('changes nothing at weight 0 and lies between at any weight', () => {
    fc.assert(
      fc.property(inner, unit, unit, (p, v, w) => {
        expect(trace(p, v, 0)).toBe(p);
        const full = trace(p, v, 1);
        expect(trace(p, v, w)).toBeGreaterThanOrEqual(Math.min(p, full) - 1e-12);
        expect(trace(p, v, w)).toBeLessThanOrEqual(Math.max(p, full) + 1e-12);
      }),
    );
  });
});

describe('foldMastery', () => {
  it('knows nothing of a point without events', () => {
    expect(foldMastery([]).get('p')).toBeUndefined();
  });

  it('calls a point that was only read met', () => {
    expect(foldMastery([show(1, 's', 1, 0)]).get('p')).toMatchObject({
      state: 'met',
      p: masteryModel.start,
      shownBy: 0,
    });
  });

  it('goes from learning over familiar to mastered with four right answers on different questions', () => {
    expect(states([show(1, 'a', 1), show(2, 'b', 1), show(3, 'c', 1), show(4, 'd', 1)])).toEqual([
      'learning',
      'familiar',
      'familiar',
      'mastered',
    ]);
  });

  it('asks for two different subjects, however often one question is answered', () => {
    const same = Array.from({ length: 20 }, (_, i) => show(i + 1, 'a', 1));
    expect(foldMastery(same).get('p')?.state).toBe('familiar');
    expect(foldMastery([...same, show(21, 'b', 1)]).get('p')?.state).toBe('mastered');
  });

  it('does not count a wrong answer as a second subject', () => {
    const log = [show(1, 'b', 0), ...Array.from({ length: 9 }, (_, i) => show(i + 2, 'a', 1))];
    expect(foldMastery(log).get('p')?.state).toBe('familiar');
  });

  it('falls back after wrong answers, but not to met', () => {
    const log = [show(1, 'a', 1), show(2, 'b', 1), show(3, 'a', 1), show(4, 'b', 1), show(5, 'c', 0), show(6, 'd', 0)];
    expect(states(log).slice(3)).toEqual(['mastered', 'familiar', 'learning']);
  });

  it('replaces the evidence of a regraded answer at its own place', () => {
    const right = [show(1, 'a', 1), show(2, 'b', 1)];
    const mended = [show(1, 'a', 0), show(2, 'b', 1), show(3, 'a', 1, 1, { type: 'regraded', input: { of: 'e1' } })];
    expect(foldMastery(mended)).toEqual(foldMastery(right));
  });
});

it('a point is mastered by what questions show: flashcards raise it and are no proof', () => {
  const card = (n: number) => show(n, `term-${n}`, 1, 0.5, { subject: { kind: 'term', id: `t${n}`, version: 'v' } });
  const cards = Array.from({ length: 20 }, (_, n) => card(n + 1));
  expect(foldMastery(cards).get('p')).toMatchObject({ state: 'familiar', shownBy: 0 });
  expect(foldMastery([...cards, show(30, 'a', 1), show(31, 'b', 1)]).get('p')?.state).toBe('mastered');
});

it('a flashcard whose rating was taken back counts as it was rated last', () => {
  const subject = { kind: 'term', id: 't', version: 'v' } as const;
  const first = show(1, 't', 1, 0.5, { subject, input: { rating: 4 } });
  const back = show(2, 't', 0, 0.5, { subject, type: 'regraded', input: { of: 'e1', rating: 1 } });
  expect(applyRegrades([first, back])).toEqual([{ ...first, input: back.input, evidence: back.evidence }]);
  expect(foldMastery([first, back])).toEqual(foldMastery([{ ...back, id: 'e1', seq: 1, at: 1, type: 'answer' }]));
});

import { describe, expect, test } from 'vitest';
import { rng } from '#src/core/rng.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { foldMastery } from '#src/record/mastery.ts';
import { momentOf } from './moment.ts';
import {
  beginDraft,
  draftKey,
  drawSession,
  parseDraft,
  questionsOf,
  scopeOf,
  sessionAnswers,
  standings,
  weakPoints,
} from './practice.ts';
import { answered, read, sample } from './study-sample.ts';

const log = (...events: LearnerEvent[]) => events;
const many = Array.from({ length: 40 }, (_, seed) => rng(seed));

describe('an address names what is practised', () => {
  test.each([
    ['?chapter=depot', { by: 'chapter', id: 'depot' }],
    ['?point=gate', { by: 'point', id: 'gate' }],
    ['?weak=1', { by: 'weak' }],
    ['', undefined],
    ['?chapter=', undefined],
  ])('%s', (search, scope) => {
    expect(scopeOf(search)).toEqual(scope);
  });

  test('every scope keeps a draft of its own', () => {
    const keys = ['?chapter=a', '?point=a', '?weak=1'].map((search) => draftKey(scopeOf(search) ?? { by: 'weak' }));
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => key.startsWith('practice/'))).toBe(true);
  });
});

describe('weak points', () => {
  test('are those met and not mastered, least known first; what was never met is not weak', () => {
    const events = log(read('depot/dock', ['dock']), answered('g1', ['gate'], 1), answered('r1', ['rack'], 0));
    const weak = weakPoints(sample, foldMastery(events));
    expect(weak.map(({ id }) => id)).toEqual(['rack', 'dock', 'gate']);
    expect(weakPoints(sample, foldMastery([]))).toEqual([]);
  });

  test('a mastered point, and one that no question tests, are not among them', () => {
    const right = ['g1', 'g2', 'g3', 'g4', 'g5'].map((id) => answered(id, ['gate'], 1));
    const events = log(...right, read('port/quay', ['quay']));
    expect(foldMastery(events).get('gate')?.state).toBe('mastered');
    expect(weakPoints(sample, foldMastery(events))).toEqual([]);
  });
});

describe('a session', () => {
  test('takes what was wrong before what was never tried, and that before what was right', () => {
    const events = log(answered('g1', ['gate'], 1), answered('g2', ['gate'], 0), answered('g3', ['gate'], 0.5));
    for (const source of many) {
      const [two, three] = [2, 6].map((length) =>
        drawSession(sample, { by: 'chapter', id: 'depot' }, events, source, length),
      );
      expect([...(two ?? [])].sort()).toEqual(['g2', 'g3']);
      expect(three).not.toContain('g1');
    }
  });

  test('the last answer counts: a question put right later is no longer wrong', () => {
    const events = log(answered('g1', ['gate'], 0), answered('g1', ['gate'], 1));
    for (const source of many)
      expect(drawSession(sample, { by: 'point', id: 'gate' }, events, source, 4)).not.toContain('g1');
  });

  test('by weakness keeps its order: all of the weakest point, wrong ones first, before the next point', () => {
    const events = log(
      answered('d1', ['dock'], 1),
      answered('g1', ['gate'], 0),
      answered('g2', ['gate'], 0),
      answered('g3', ['gate'], 1),
    );
    expect(weakPoints(sample, foldMastery(events)).map(({ id }) => id)).toEqual(['gate', 'dock']);
    for (const source of many) {
      const ids = drawSession(sample, { by: 'weak' }, events, source);
      expect(ids.slice(0, 2).sort()).toEqual(['g1', 'g2']);
      expect(ids.slice(2, 4).sort()).toEqual(['g4', 'g5']);
      expect(ids[4]).toBe('g3');
      expect(ids.slice(5)).toEqual(['d2', 'd1']);
    }
  });

  test('order is drawn, ten at most, none twice, all of the scope', () => {
    const scope = { by: 'chapter', id: 'depot' } as const;
    const drawn = many.map((source) => drawSession(sample, scope, [], source));
    const own = new Set(questionsOf(sample, scope, new Map()).map(({ id }) => id));
    for (const ids of drawn) {
      expect(ids).toHaveLength(10);
      expect(new Set(ids).size).toBe(10);
      expect(ids.every((id) => own.has(id))).toBe(true);
    }
    expect(new Set(drawn.map((ids) => ids.join())).size).toBeGreaterThan(30);
    // What was wrong is among them, and is not always the first thing asked.
    const wrong = many.map((source) => drawSession(sample, scope, log(answered('r1', ['rack'], 0)), source));
    expect(new Set(wrong.map((ids) => ids.indexOf('r1'))).size).toBeGreaterThan(5);
    expect(drawSession(sample, scope, [], rng(7))).toEqual(drawSession(sample, scope, [], rng(7)));
  });

  test('of a chapter nobody knows, or with nothing weak, is empty', () => {
    expect(drawSession(sample, { by: 'chapter', id: 'nowhere' }, [], rng(1))).toEqual([]);
    expect(drawSession(sample, { by: 'weak' }, [], rng(1))).toEqual([]);
  });
});

describe('a draft', () => {
  const before = log(answered('g1', ['gate'], 0));
  const draft = beginDraft(['g1', 'g2'], momentOf(before, (before[0]?.at ?? 0) + 1), 20_000);

  test('comes back as it was kept', () => {
    expect(parseDraft(JSON.parse(JSON.stringify(draft)), sample)).toEqual(draft);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['another version', { ...draft, v: 1, had: [0, 0] }],
    ['a question that is gone', { ...draft, ids: ['g1', 'gone'] }],
    ['a place beyond the end', { ...draft, at: 3 }],
    ['a place that is no number', { ...draft, at: '1' }],
    ['a beginning that is none', { ...draft, begun: { at: 1 } }],
    ['no beginning', { ...draft, begun: 7 }],
    ['no question', { ...draft, ids: [] }],
  ])('with %s does not', (_what, stored) => {
    expect(parseDraft(stored as never, sample)).toBeUndefined();
  });

  test('counts only what was answered since it was begun', () => {
    const events = log(...before, answered('g2', ['gate'], 0.5), answered('g2', ['gate'], 1));
    expect(sessionAnswers(draft, events).map((answers) => answers.length)).toEqual([0, 2]);
    expect(standings(draft, events)).toEqual([{ id: 'g1' }, { id: 'g2', first: 'partly', last: 'right' }]);
  });

  test('leaves out older answers that a file brings in during the session', () => {
    const { at, seq } = draft.begun;
    const older = answered('g1', ['gate'], 1, { at: at - 500, seq: seq + 40 });
    const own = answered('g1', ['gate'], 0, { at, seq: seq + 41 });
    expect(sessionAnswers(draft, log(older, ...before, own))[0]).toEqual([own]);
  });

  test('has its own answers under a clock that was ahead, and no older ones', () => {
    const ahead = answered('g1', ['gate'], 1, { at: 9_000_000 });
    const begun = beginDraft(['g1'], momentOf(log(ahead), 5_000_000), 1);
    const own = answered('g1', ['gate'], 0, { at: 9_000_000 });
    expect(sessionAnswers(begun, log(ahead, own))).toEqual([[own]]);
  });

  test('is not held up by a number that no honest log has', () => {
    const strange = answered('r1', ['rack'], 1, { seq: 2 ** 31 });
    const begun = beginDraft(['g1'], momentOf(log(strange), 0), 1);
    const own = answered('g1', ['gate'], 1, { seq: 2 ** 30 + 1 });
    expect(sessionAnswers(begun, log(strange, own))).toEqual([[own]]);
  });

  test('a regraded answer counts as it was graded last', () => {
    const wrong = answered('g2', ['gate'], 0);
    const again: LearnerEvent = {
      ...answered('g2', ['gate'], 1),
      type: 'regraded',
      subject: wrong.subject,
      input: { of: wrong.id },
    };
    expect(standings(draft, log(...before, wrong, again))[1]?.last).toBe('right');
  });
});

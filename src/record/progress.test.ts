import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '#src/model/event.ts';
import { countChapter, foldProgress } from './progress.ts';

let count = 0;
const event = (type: LearnerEvent['type'], id: string, more: Partial<LearnerEvent> = {}): LearnerEvent => {
  count += 1;
  const kind = type === 'read' ? 'section' : 'question';
  const subject = { kind, id, version: 'v1' } as const;
  return {
    v: 2,
    id: `e${count}`,
    learner: 'l',
    seq: count,
    at: count * 1000,
    tz: 480,
    type,
    subject,
    evidence: [],
    app: 't',
    ...more,
  };
};

describe('foldProgress', () => {
  it('keeps first and last time of a section and the version read last', () => {
    const first = event('read', 'a/one');
    const again = event('read', 'a/one', { subject: { kind: 'section', id: 'a/one', version: 'v2' } });
    expect(foldProgress([first, again]).sections.get('a/one')).toEqual({
      first: first.at,
      last: again.at,
      version: 'v2',
    });
  });

  it('takes the latest read section as the last place', () => {
    const log = [event('read', 'a/one'), event('read', 'a/two'), event('answer', 'a/q')];
    expect(foldProgress(log).lastPlace).toBe('a/two');
    expect(foldProgress([]).lastPlace).toBeUndefined();
  });

  it('counts tries, best and latest fraction, and tries that wait for a mark', () => {
    const log = [
      event('answer', 'a/q', { score: { earned: 2, total: 2 } }),
      event('answer', 'a/q', { score: { earned: 1, total: 2 } }),
      event('answer', 'a/q'),
    ];
    const { questions, accuracy } = foldProgress(log);
    expect(questions.get('a/q')).toEqual({ tries: 3, best: 1, latest: 0.5, at: log[2]?.at });
    expect(accuracy).toBe(0.75);
  });

  it('replaces the score of a regraded answer, the last regrade winning, and adds no try', () => {
    const answer = event('answer', 'a/q', { score: { earned: 0, total: 1 } });
    const regrade = (earned: number) =>
      event('regraded', 'a/q', { input: { of: answer.id }, score: { earned, total: 2 }, subject: answer.subject });
    expect(foldProgress([answer, regrade(0), regrade(1)]).questions.get('a/q')).toEqual({
      tries: 1,
      best: 0.5,
      latest: 0.5,
      at: answer.at,
    });
  });

  it('ignores a regrade of an answer that is not there or is about another question', () => {
    const answer = event('answer', 'a/q', { score: { earned: 0, total: 1 } });
    const lost = event('regraded', 'a/q', { input: { of: 'nowhere' }, score: { earned: 1, total: 1 } });
    const wrong = event('regraded', 'a/other', { input: { of: answer.id }, score: { earned: 1, total: 1 } });
    const { questions } = foldProgress([answer, lost, wrong]);
    expect([...questions.entries()]).toEqual([['a/q', { tries: 1, best: 0, latest: 0, at: answer.at }]]);
  });
});

describe('countChapter', () => {
  const chapter = { slug: 'a', sections: ['a/one', 'a/two'], questions: ['q1'] };

  it('counts a section as read whatever its version: a corrected text takes nothing back', () => {
    const old = event('read', 'a/one', { subject: { kind: 'section', id: 'a/one', version: 'v0' } });
    expect(countChapter(foldProgress([old]), { slug: 'a', sections: ['a/one'], questions: [] }).state).toBe('done');
  });

  it('counts only what the chapter has now', () => {
    const progress = foldProgress([event('read', 'a/one'), event('read', 'a/removed'), event('answer', 'q9')]);
    expect(countChapter(progress, chapter)).toEqual({
      sections: { done: 1, of: 2 },
      questions: { done: 0, right: 0, of: 1 },
      state: 'started',
    });
  });

  it('is done when everything was read and answered right once, never when there is nothing', () => {
    const read = [event('read', 'a/one'), event('read', 'a/two')];
    const answer = (earned: number) => event('answer', 'q1', { score: { earned, total: 1 } });
    const state = (log: LearnerEvent[]) => countChapter(foldProgress(log), chapter).state;
    expect(state([...read, answer(0)])).toBe('started');
    expect(state([...read, answer(0), answer(1), answer(0)])).toBe('done');
    // What waits to be marked is not right yet.
    expect(state([...read, event('answer', 'q1')])).toBe('started');
    expect(countChapter(foldProgress(read), { slug: 'b', sections: [], questions: [] }).state).toBe('new');
  });
});

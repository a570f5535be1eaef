import { describe, expect, test } from 'vitest';
import type { LearnerEvent } from '#src/model/event.ts';
import { momentOf } from './moment.ts';
import { beginDraft } from './practice.ts';
import { sumUp } from './practice-sum.ts';
import { answered, read, sample } from './study-sample.ts';

/** The sum of a session over the questions that `own` answers, begun after `before`. */
function summed(before: LearnerEvent[], own: LearnerEvent[], ids = [...new Set(own.map(({ subject }) => subject.id))]) {
  const draft = beginDraft(ids, momentOf(before, (before.at(-1)?.at ?? 0) + 1), 1);
  return sumUp(draft, [...before, ...own], sample);
}

describe('the end of a session', () => {
  test('tells how many were right at once and in the end', () => {
    const before = [answered('r1', ['rack'], 1)];
    const own = [answered('g1', ['gate'], 0), answered('g1', ['gate'], 1), answered('d1', ['dock'], 1)];
    const { moved, reread, ...counts } = summed(before, own, ['g1', 'd1', 'd2']);
    expect(counts).toEqual({ total: 3, answered: 2, first: 1, right: 2 });
    expect(moved.map(({ id, before: was, after }) => [id, was, after])).toEqual([
      ['gate', 'new', 'learning'],
      ['dock', 'new', 'learning'],
    ]);
    expect(reread).toEqual([
      { id: 'depot/gate', title: 'depot/gate', href: '/#depot/gate', lang: undefined, missed: 1 },
    ]);
  });

  test('tells of each point how many of its questions were right at once', () => {
    const own = [answered('g1', ['gate'], 1), answered('g2', ['gate'], 0.5), answered('d1', ['dock'], 0)];
    const { moved } = summed([], own);
    expect(moved.map(({ id, first, tried }) => [id, first, tried])).toEqual([
      ['dock', 0, 1],
      ['gate', 1, 2],
    ]);
  });

  test('puts the points that cost most first, then those known least', () => {
    const known = [answered('r3', ['rack'], 1), answered('r4', ['rack'], 1)];
    const own = [answered('r1', ['rack'], 1), answered('g1', ['gate'], 1), answered('d1', ['dock'], 0.5)];
    expect(summed(known, own).moved.map(({ id }) => id)).toEqual(['dock', 'gate', 'rack']);
  });

  test('knows less of a point that was met with a wrong answer, whether it had been read or not', () => {
    for (const before of [[], [read('depot/gate', ['gate'])]]) {
      expect(summed(before, [answered('g1', ['gate'], 0)]).moved[0]?.rise).toBeLessThan(0);
      expect(summed(before, [answered('g1', ['gate'], 1)]).moved[0]?.rise).toBeGreaterThan(0);
    }
  });
});

describe('what to read again', () => {
  const ids = (own: LearnerEvent[]) => summed([], own).reread.map(({ id }) => id);

  test('is where most points were lost, most first, not where the course begins', () => {
    const two = { score: { earned: 0, total: 2 } };
    expect(ids([answered('g1', ['gate'], 0.5), answered('d1', ['dock'], 0), answered('r1', ['rack'], 0, two)])).toEqual(
      ['depot/rack', 'depot/dock', 'depot/gate'],
    );
  });

  test('counts the first try; what was put right afterwards was not known', () => {
    expect(ids([answered('g1', ['gate'], 0), answered('g1', ['gate'], 1)])).toEqual(['depot/gate']);
    expect(ids([answered('g1', ['gate'], 1), answered('g1', ['gate'], 0)])).toEqual([]);
  });

  test('shares what a question costs among its points', () => {
    expect(ids([answered('d1', ['gate', 'dock'], 0), answered('r1', ['rack'], 0.25)])[0]).toBe('depot/rack');
  });

  test('is three sections at most', () => {
    const chapter = sample.chapters[0];
    if (!chapter) throw new Error('the sample has a chapter');
    const section = { id: 'depot/yard', title: 'yard', href: '/#depot/yard' };
    const index = {
      ...sample,
      chapters: [
        {
          ...chapter,
          sections: [...chapter.sections, section],
          points: [...chapter.points, { id: 'yard', name: 'yard', sections: [3] }],
        },
      ],
    };
    const own = ['gate', 'dock', 'rack', 'yard'].map((point, place) =>
      answered(`g${place + 1}`, [point], 0, { score: { earned: 0, total: place + 1 } }),
    );
    const draft = beginDraft(['g1', 'g2', 'g3', 'g4'], { at: 0, seq: 0 }, 1);
    expect(sumUp(draft, own, index).reread.map(({ id }) => id)).toEqual(['depot/yard', 'depot/rack', 'depot/dock']);
  });

  test('is nothing when all was right at once', () => {
    expect(ids([answered('g1', ['gate'], 1), answered('d1', ['dock'], 1)])).toEqual([]);
  });
});

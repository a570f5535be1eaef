import type { LearnerEvent } from '#src/model/event.ts';
import { eventVersion } from '#src/model/event.ts';
import type { StudyIndex } from './study-data.ts';

const chapter = (slug: string, n: number) => ({
  slug,
  n,
  title: slug,
  href: `/${slug}/`,
  file: `/practice/${slug}.json`,
});
const point = (id: string, place: number) => ({ id, name: id, sections: [place] });
const section = (id: string) => ({ id, title: id, href: `/#${id}` });

/** Two chapters for tests: five questions of `gate`, two of `dock`, four of `rack`, none of `quay`. */
export const sample: StudyIndex = {
  v: 1,
  chapters: [
    {
      ...chapter('depot', 1),
      sections: ['depot/gate', 'depot/dock', 'depot/rack'].map(section),
      points: [point('gate', 0), point('dock', 1), point('rack', 2)],
      questions: [
        ...['g1', 'g2', 'g3', 'g4', 'g5'].map((id) => ({ id, points: ['gate'], seconds: 40 })),
        ...['d1', 'd2'].map((id) => ({ id, points: ['dock'], seconds: 25 })),
        ...['r1', 'r2', 'r3', 'r4'].map((id) => ({ id, points: ['rack'], seconds: 40 })),
      ],
      terms: [
        { id: 'seal-number', name: '铅封号', point: 'gate', section: 'depot/gate' },
        { id: 'cross-dock', name: '越库', point: 'dock', section: 'depot/dock' },
      ],
    },
    {
      ...chapter('port', 2),
      sections: ['port/quay'].map(section),
      points: [point('quay', 0)],
      questions: [],
      terms: [],
    },
  ],
};

let made = 0;
const event = (part: Pick<LearnerEvent, 'type' | 'subject' | 'evidence'> & Partial<LearnerEvent>): LearnerEvent => {
  made += 1;
  return { v: eventVersion, id: `e${made}`, learner: 'l', seq: made, at: made * 1000, tz: 480, app: 'test', ...part };
};

/** An answer to a question of the sample: a fraction of one point, full weight; later than the one made before. */
export const answered = (id: string, points: string[], fraction: number, part: Partial<LearnerEvent> = {}) =>
  event({
    type: 'answer',
    subject: { kind: 'question', id, version: 'v' },
    score: { earned: fraction, total: 1 },
    evidence: points.map((name) => ({ point: name, value: fraction, weight: 1 })),
    ...part,
  });

/** A section read to its end. */
export const read = (id: string, points: string[], part: Partial<LearnerEvent> = {}) =>
  event({
    type: 'read',
    subject: { kind: 'section', id, version: 'v' },
    evidence: points.map((name) => ({ point: name, value: 1, weight: 0 })),
    ...part,
  });

/** A flashcard rated by its learner. */
export const rated = (id: string, rating: 1 | 2 | 3 | 4, part: Partial<LearnerEvent> = {}) =>
  event({
    type: 'answer',
    subject: { kind: 'term', id, version: 'v' },
    input: { rating },
    evidence: [],
    ...part,
  });

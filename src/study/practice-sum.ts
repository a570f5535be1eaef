import type { LearnerEvent } from '#src/model/event.ts';
import { type MasteryState, foldMastery, masteryModel } from '#src/record/mastery.ts';
import { type PracticeDraft, sessionAnswers, standings } from './practice.ts';
import { type StudyIndex, everyPoint } from './study-data.ts';

/** What a session did to a point. */
export interface MovedPoint {
  id: string;
  name: string;
  before: MasteryState;
  after: MasteryState;
  /** By how much the probability that it is known went up; a point never met begins where the model begins. */
  rise: number;
  /** Of how many questions that test it the first answer was scored, and how many of these were right in it. */
  tried: number;
  first: number;
}

/** A section to read again; `missed`: how many questions about it were not right at once. */
export interface Reread {
  id: string;
  title: string;
  href: string;
  lang: string | undefined;
  missed: number;
}

/** What the end of a session tells. */
export interface SessionSum {
  total: number;
  answered: number;
  /** Right at once, and right in the end. */
  first: number;
  right: number;
  /** The points that its answers told of: what cost most first, then what is known least. */
  moved: MovedPoint[];
  /** Where most was lost at the first try, most first; three at most, for nobody reads a whole chapter again. */
  reread: Reread[];
}

const mostReread = 3;

/** What the first scored answer to one question showed of one point; `lost` in points of the question. */
interface Shown {
  question: string;
  point: string;
  lost: number;
}

/** What a question costs is shared among the points it tests; in a case each has what its own parts showed. */
function firstShown(answers: readonly LearnerEvent[]): Shown[] {
  const scored = answers.find(({ score }) => score);
  if (!scored?.score) return [];
  const { score, evidence, subject } = scored;
  return evidence.map(({ point, value }) => ({
    question: subject.id,
    point,
    lost: ((1 - value) * score.total) / evidence.length,
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function rereadOf(shown: readonly Shown[], { chapters }: StudyIndex): Reread[] {
  return chapters
    .flatMap(({ sections, points, lang }) =>
      sections.map((section, place) => {
        const taught = new Set(points.filter((point) => point.sections.includes(place)).map(({ id }) => id));
        const lost = shown.filter((one) => one.lost > 0 && taught.has(one.point));
        const missed = new Set(lost.map(({ question }) => question)).size;
        const { id, title, href } = section;
        return { lost: sum(lost.map((one) => one.lost)), section: { id, title, href, lang, missed } };
      }),
    )
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, mostReread)
    .map(({ section }) => section);
}

/** Sums a session up from the log; answers before it count as what was known before. */
export function sumUp(draft: PracticeDraft, events: readonly LearnerEvent[], index: StudyIndex): SessionSum {
  const stand = standings(draft, events);
  const answers = sessionAnswers(draft, events);
  const shown = answers.flatMap(firstShown);
  const own = new Set(answers.flat().map(({ id }) => id));
  const met = new Set(events.filter(({ id }) => own.has(id)).flatMap(({ evidence }) => evidence.map((e) => e.point)));
  const before = foldMastery(events.filter(({ id }) => !own.has(id)));
  const after = foldMastery(events);
  const moved = everyPoint(index)
    .filter(({ id }) => met.has(id))
    .map(({ id, name }) => {
      const told = shown.filter(({ point }) => point === id);
      const p = after.get(id)?.p ?? masteryModel.start;
      const point: MovedPoint = {
        id,
        name,
        before: before.get(id)?.state ?? 'new',
        after: after.get(id)?.state ?? 'new',
        rise: p - (before.get(id)?.p ?? masteryModel.start),
        tried: told.length,
        first: told.filter(({ lost }) => lost === 0).length,
      };
      return { point, p, lost: sum(told.map(({ lost }) => lost)) };
    })
    .sort((a, b) => (a.lost === b.lost ? a.p - b.p : b.lost - a.lost))
    .map(({ point }) => point);
  return {
    total: stand.length,
    answered: stand.filter(({ last }) => last).length,
    first: stand.filter(({ first }) => first === 'right').length,
    right: stand.filter(({ last }) => last === 'right').length,
    moved,
    reread: rereadOf(shown, index),
  };
}

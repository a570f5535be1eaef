import type { Json } from '#src/core/hash.ts';
import type { InvalidCode, Score } from '#src/model/score.ts';
import {
  defaultSeed,
  defineQuestion,
  isPlain,
  type ItemBase,
  type Parts,
  onlyMember,
  type PublicBase,
  publicBase,
  type Setting,
} from '../kind.ts';

/** A stem with several questions; any kind but another case. */
export interface CaseItem extends ItemBase {
  kind: 'case';
  questions: ItemBase[];
}

export interface PublicCase extends PublicBase {
  kind: 'case';
  /** In the author's order, which is the order of asking and no secret. */
  questions: PublicBase[];
}

/** question id → its input; those not answered yet are missing. */
export interface CaseInput {
  answers: Record<string, Json>;
}

/**
 * A part as its kind and view are given it: under an id that no other question of the page has, so that two cases may both
 * have a part `why`, and what is drawn for it differs too. Answers stay under the part's own id.
 */
export const partOf = <P extends { id: string }>(of: { id: string }, part: P): P => ({
  ...part,
  id: `${of.id}/${part.id}`,
});

const byId = <P extends { id: string }>(parts: readonly P[]): P[] => [...parts].sort((a, b) => (a.id < b.id ? -1 : 1));
const worth = ({ points = 1 }: { points?: number | undefined }): number => points;

/** Points by part, in the order of ids, so that no sum depends on the author's order in its last digit. */
const sumOf = (parts: readonly { id: string; points?: number | undefined }[]): number =>
  byId(parts).reduce((sum, part) => sum + worth(part), 0);

/** The kinds of the parts: whoever asks a case anything has to hand them over. */
function given(parts: Parts | undefined): Parts {
  if (!parts) throw new Error('case · parts · expected their kinds, received none · use the registry, or loadView');
  return parts;
}

/** What each part that was answered is worth, by its id; an answer under an unknown id is not among them. */
export const scoreParts = (
  item: CaseItem,
  { answers }: CaseInput,
  { seed = defaultSeed, parts }: Setting,
): ReadonlyMap<string, Score> =>
  new Map(
    item.questions.flatMap((part) => {
      const input = Object.hasOwn(answers, part.id) ? answers[part.id] : undefined;
      return input === undefined ? [] : [[part.id, given(parts).score(partOf(item, part), input, seed)] as const];
    }),
  );

/** Case: the sum of its parts, scaled where the case names points of its own; pending while an answered part is. */
export const caseKind = defineQuestion<CaseItem, PublicCase, CaseInput>({
  kind: 'case',
  version: 1,
  toPublic: (item, parts) => ({
    ...publicBase(item),
    points: item.points ?? sumOf(item.questions),
    questions: item.questions.map((part) => given(parts).toPublic(part)),
  }),
  validate(item, input, parts) {
    if (!onlyMember(input, 'answers')) return { ok: false, code: 'wrong-shape' };
    const handed = input.answers ?? {};
    if (!isPlain(handed)) return { ok: false, code: 'wrong-shape' };
    if (Object.keys(handed).some((id) => !item.questions.some((part) => part.id === id)))
      return { ok: false, code: 'unknown-id' };
    const answers: [string, Json][] = [];
    let half: InvalidCode = 'empty';
    for (const part of byId(item.questions)) {
      if (!Object.hasOwn(handed, part.id)) continue;
      const validated = given(parts).validate(partOf(item, part), handed[part.id]);
      if (validated.ok) answers.push([part.id, validated.input]);
      // A part half given is open, as one not touched: the others are not lost for it.
      else if (validated.code === 'not-a-number' || validated.code === 'incomplete') half = validated.code;
      else if (validated.code !== 'empty') return validated;
    }
    if (answers.length === 0) return { ok: false, code: half };
    return { ok: true, input: { answers: Object.fromEntries(answers) } };
  },
  grade(item, input, setting) {
    const sum = sumOf(item.questions);
    const total = item.points ?? sum;
    const scores = scoreParts(item, input, setting);
    let earned = 0;
    let pending = false;
    for (const { id } of byId(item.questions)) {
      const score = scores.get(id);
      if (score?.type === 'invalid') return score;
      if (score?.type === 'pending') pending = true;
      if (score?.type === 'points') earned += score.earned;
    }
    const notes = [...scores.values()].flatMap((score) => (score.type === 'invalid' ? [] : score.notes));
    return pending
      ? { type: 'pending', total, notes }
      : { type: 'points', earned: total * (earned / sum), total, notes };
  },
  seeded: (item, parts) => item.questions.some((part) => given(parts).seeded(part)),
  selfMark: (item, { answers }, begun, parts) => ({
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, input]) => {
        const part = item.questions.find((one) => one.id === id);
        return [id, part ? given(parts).selfMark(part, input, begun) : input];
      }),
    ),
  }),
  // A point that only some parts name is shown by those parts; nobody shows anything of what was left out.
  tested(item, input, setting) {
    const scores = scoreParts(item, input, setting);
    return item.knowledge.flatMap((point) => {
      const naming = byId(item.questions.filter(({ knowledge }) => knowledge.includes(point)));
      const asked = naming.length > 0 ? naming : byId(item.questions);
      if (!asked.some(({ id }) => scores.has(id))) return [];
      const earnedBy = (id: string): number => {
        const score = scores.get(id);
        return score?.type === 'points' ? score.earned : 0;
      };
      return [{ point, earned: asked.reduce((sum, { id }) => sum + earnedBy(id), 0), total: sumOf(asked) }];
    });
  },
});

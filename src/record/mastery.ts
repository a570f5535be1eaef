import type { LearnerEvent } from '#src/model/event.ts';
import { applyRegrades } from './regrade.ts';

/*
 *   new ──read──▶ met ──evidence──▶ learning ⇄ familiar ⇄ mastered
 *    └──────────evidence───────────────▲      p ≥ .75    p ≥ .95 and shown in two different subjects
 *
 * A wrong answer lowers p, so a point may fall back as far as `learning`, never to `met`.
 */
export type MasteryState = 'new' | 'met' | 'learning' | 'familiar' | 'mastered';

/** The four parameters of knowledge tracing and the two thresholds. */
interface MasteryModel {
  /** p(L₀): known before any evidence. */
  start: number;
  /** p(T): learned at an opportunity to use it. */
  learn: number;
  /** p(G): right without knowing (one of four options). */
  guess: number;
  /** p(S): wrong in spite of knowing. */
  slip: number;
  familiar: number;
  mastered: number;
  /** How many different subjects must have shown the point before it counts as mastered. */
  subjects: number;
}

/** Set by judgement until there are data to fit: with full weight, four right answers in a row reach .95, three do not. */
export const masteryModel: MasteryModel = {
  start: 0.2,
  learn: 0.1,
  guess: 0.25,
  slip: 0.1,
  familiar: 0.75,
  mastered: 0.95,
  subjects: 2,
};

/** How well one knowledge point is known. */
export interface Mastery {
  state: MasteryState;
  /** The probability that it is known. */
  p: number;
  /** How many different subjects showed it (evidence of value ≥ .5). */
  shownBy: number;
  /** The last time it was met, epoch ms. */
  at: number;
}

/**
 * One step of Bayesian knowledge tracing (Corbett & Anderson 1995, "Knowledge tracing: modeling the acquisition of
 * procedural knowledge", User Modeling and User-Adapted Interaction 4, 253–278):
 *
 *     right = p(1−S) / (p(1−S) + (1−p)G)        wrong = pS / (pS + (1−p)(1−G))
 *     known = v·right + (1−v)·wrong             p′ = known + (1−known)·T
 *     result = p + w·(p′ − p)
 *
 * The paper knows right and wrong only; two things are ours: a `value` v between them mixes the two posteriors, and the
 * `weight` w runs from no update (0, reading) to the full one (1). Only + − × ÷, so every browser gets the same number.
 */
export function trace(p: number, value: number, weight: number, model: MasteryModel = masteryModel): number {
  const { guess, slip, learn } = model;
  const right = (p * (1 - slip)) / (p * (1 - slip) + (1 - p) * guess);
  const wrong = (p * slip) / (p * slip + (1 - p) * (1 - guess));
  const known = value * right + (1 - value) * wrong;
  return p + weight * (known + (1 - known) * learn - p);
}

/** Folds a log (in log order) into mastery by knowledge point; a point that is not in the map is `new`. */
export function foldMastery(events: readonly LearnerEvent[], model: MasteryModel = masteryModel): Map<string, Mastery> {
  const points = new Map<string, { p: number; weighed: boolean; shown: Set<string>; at: number }>();
  for (const { subject, evidence, at } of applyRegrades(events)) {
    for (const { point, value, weight } of evidence) {
      const known = points.get(point) ?? { p: model.start, weighed: false, shown: new Set<string>(), at };
      known.p = trace(known.p, value, weight, model);
      known.weighed ||= weight > 0;
      // Whoever turned a flashcard over says that it was known; a question shows it.
      if (weight > 0 && value >= 0.5 && subject.kind !== 'term') known.shown.add(`${subject.kind} ${subject.id}`);
      known.at = at;
      points.set(point, known);
    }
  }
  const out = new Map<string, Mastery>();
  for (const [point, { p, weighed, shown, at }] of points) {
    out.set(point, { state: stateOf(p, weighed, shown.size, model), p, shownBy: shown.size, at });
  }
  return out;
}

function stateOf(p: number, weighed: boolean, shownBy: number, model: MasteryModel): MasteryState {
  if (!weighed) return 'met';
  if (p >= model.mastered && shownBy >= model.subjects) return 'mastered';
  return p >= model.familiar ? 'familiar' : 'learning';
}

/**
 * Learners on paper, to compare two ways of reviewing: plain FSRS and the plan with an exam date (src/assessment/review).
 * Each has a true memory that follows FSRS-6's curve with parameters of their own, which the scheduler does not know (it
 * has the published ones): how long things stay, how much a review adds, how hard things are, what a lapse leaves, how
 * steeply forgetting begins. Everything is drawn from the seed; an answer's luck hangs on the card and on how often it was
 * asked, so that both ways meet the same luck.
 */
import { FSRSAlgorithm, type FSRSState, default_w } from 'ts-fsrs';
import { type Rng, rng } from '#src/core/rng.ts';
import { type Day, type Rating, remember } from '#src/assessment/review/forgetting.ts';
import type { Card } from '#src/assessment/review/memory.ts';
import { type Queue, assumedPace, planToday, secondsOf } from '#src/assessment/review/plan.ts';

/** Sixty days to the exam; chapters are learned in the first forty-five. */
export const examDay: Day = 60;
const learningDays = 45;

export interface Scenario {
  seed: number;
  /** The most minutes a day. */
  minutes: number;
  /** How many cards in all; every third is a flashcard. */
  cards: number;
}

/** What came of reviewing one way. */
export interface Outcome {
  /** Mean true recall on exam day over all cards that were met, 0 … 1. */
  recall: number;
  /** Seconds of review of every day. */
  seconds: number[];
}

const normal = (source: Rng): number =>
  Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next());

/** A true memory, and how often a first answer is right (in the chapter, just after reading). */
function drawLearner(seed: number): { memory: FSRSAlgorithm; first: number } {
  const source = rng(seed).stream('learner');
  const w = [...default_w];
  const scale = (at: number, spread: number) => (w[at] = (w[at] as number) * Math.exp(spread * normal(source)));
  const stays = Math.exp(0.4 * normal(source));
  for (const at of [0, 1, 2, 3]) w[at] = scale(at, 0.15) * stays;
  w[4] = (w[4] as number) + 0.6 * normal(source);
  w[8] = (w[8] as number) + 0.3 * normal(source);
  for (const at of [6, 9, 10, 14]) scale(at, 0.2);
  scale(11, 0.3);
  w[20] = Math.min(0.4, Math.max(0.1, scale(20, 0.3)));
  return {
    memory: new FSRSAlgorithm({ w, enable_short_term: false, enable_fuzz: false }),
    first: 0.6 + 0.25 * source.next(),
  };
}

/** A card as the plan sees it, and the truth about it. */
interface Met {
  card: Card;
  truth?: FSRSState & { last: Day };
}

type Plan = (cards: readonly Card[], today: Day, minutes: number) => Queue;
const plain: Plan = (cards, today, minutes) => planToday(cards, { today, minutes });
const towardsExam: Plan = (cards, today, minutes) => planToday(cards, { today, minutes, exam: examDay });

/** Lives through the days to the exam; `allowed` says how many seconds a day may take, told what was used so far. */
function live({ seed, minutes, cards }: Scenario, plan: Plan, allowed: (day: Day, used: number) => number): Outcome {
  const { memory, first } = drawLearner(seed);
  const luck = rng(seed);
  const met = Array.from({ length: cards }, (_, index): Met => {
    const since = Math.floor(((index + luck.stream('since', index).next()) / cards) * learningDays);
    const kind = index % 3 === 2 ? 'term' : 'question';
    return { card: { kind, id: `c${index}`, size: 1, since, answers: 0, lapses: 0 } };
  });
  const answer = (one: Met, day: Day): void => {
    const { card, truth } = one;
    const chance = luck.stream('answer', card.id, card.answers);
    const known = truth ? memory.forgetting_curve(day - truth.last, truth.stability) : first;
    const rating: Rating = chance.next() >= known ? 1 : chance.next() < 0.15 ? 2 : 3;
    one.truth = { ...memory.next_state(truth ?? null, truth ? day - truth.last : 0, rating), last: day };
    one.card = { ...card, memory: remember(card.memory, day, rating), rating, answers: card.answers + 1 };
  };
  const seconds: number[] = [];
  let used = 0;
  for (let day = 0; day < examDay; day += 1) {
    for (const one of met) if (one.card.since === day && one.card.kind === 'question') answer(one, day);
    const open = met.filter(({ card }) => card.since <= day);
    const of = new Map(open.map((one) => [one.card, one]));
    const most = allowed(day, used);
    let today = 0;
    for (const { card } of plan([...of.keys()], day, minutes).entries) {
      if (today + secondsOf(card, assumedPace) > most) continue;
      today += secondsOf(card, assumedPace);
      answer(of.get(card) as Met, day);
    }
    seconds.push(today);
    used += today;
  }
  // A flashcard that never came is as much as its section left, which is what a first wrong answer leaves.
  const recalls = met.map(({ card, truth }) =>
    memory.forgetting_curve(examDay - (truth?.last ?? card.since), truth?.stability ?? memory.init_stability(1)),
  );
  return { recall: recalls.reduce((all, one) => all + one, 0) / cards, seconds };
}

/**
 * One learner reviews both ways with the same limit a day. The way with the exam date never gets more: up to the end of any
 * day it may have used no more seconds in all than plain FSRS had by then. What it did not use is there for later days.
 */
export function compare(scenario: Scenario): { plain: Outcome; exam: Outcome } {
  const limit = scenario.minutes * 60;
  const without = live(scenario, plain, () => limit);
  let sum = 0;
  const until = without.seconds.map((seconds) => (sum += seconds));
  const exam = live(scenario, towardsExam, (day, used) => Math.min(limit, (until[day] as number) - used));
  return { plain: without, exam };
}

/** What a number of learners came to under one limit. */
export interface Comparison {
  minutes: number;
  /** Mean recall on exam day, and mean minutes of review in all. */
  plain: { recall: number; minutes: number };
  exam: { recall: number; minutes: number };
  /** The difference in recall: mean, standard deviation over learners, least, most, and for how many it is not below 0. */
  gain: { mean: number; spread: number; least: number; most: number; notWorse: number };
}

const mean = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / values.length;

/** Compares both ways over learners drawn from the seeds 1 … learners. */
export function compareAll(learners: number, minutes: number, cards = 360): Comparison {
  const runs = Array.from({ length: learners }, (_, index) => compare({ seed: index + 1, minutes, cards }));
  const sumUp = (of: 'plain' | 'exam') => ({
    recall: mean(runs.map((run) => run[of].recall)),
    minutes: mean(runs.map((run) => run[of].seconds.reduce((all, one) => all + one, 0) / 60)),
  });
  const gains = runs.map((run) => run.exam.recall - run.plain.recall);
  const middle = mean(gains);
  return {
    minutes,
    plain: sumUp('plain'),
    exam: sumUp('exam'),
    gain: {
      mean: middle,
      spread: Math.sqrt(mean(gains.map((gain) => (gain - middle) ** 2))),
      least: Math.min(...gains),
      most: Math.max(...gains),
      notWorse: gains.filter((gain) => gain >= 0).length,
    },
  };
}

import {
  type Day,
  type Memory,
  dayAtRecall,
  desiredRetention,
  ifAsked,
  recallAfter,
  recallOn,
  remember,
} from './forgetting.ts';
import type { Card } from './memory.ts';

/**
 * Seconds one card takes. Nothing was measured yet: 40 s for a question (reading, choosing, reading the feedback) times its
 * size, and 8 s for a flashcard, are assumptions; whoever measures passes better ones.
 */
export interface Pace {
  question: number;
  term: number;
}
export const assumedPace: Pace = { question: 40, term: 8 };
export const secondsOf = (card: Pick<Card, 'kind' | 'size'>, pace: Pace): number => pace[card.kind] * card.size;

/** Why something comes today: never answered · wrong or partly right last time · long ago · once more before the exam. */
export type Why = 'new' | 'wrong' | 'partly' | 'ago' | 'exam';

/** One card of today's queue; `recall` is the probability (0 … 1) that it is known today. */
export interface Entry {
  card: Card;
  why: Why;
  seconds: number;
  recall: number;
}

/**
 * Which rule made the queue: due · no exam ahead: what has fallen to 90 %. towards · the exam is more
 * than five days away. last-round · the five days before it. exam-day · the day itself.
 */
export type Phase = 'due' | 'towards' | 'last-round' | 'exam-day';

/** What to do today, in this order. */
export interface Queue {
  phase: Phase;
  entries: Entry[];
  /** The sum over the entries. */
  seconds: number;
  /** How many more are due today and come later. */
  waiting: number;
  /** What they wait for: there are no minutes left today, or the last days before the exam share them out. */
  waitsFor?: 'minutes' | 'share';
  /** With nothing left for today: the next day on which something comes, if there are cards at all. */
  next?: Day;
}

/** What a queue is made for. Days are the learner's own (days.ts). */
export interface Circumstances {
  today: Day;
  exam?: Day;
  /** The most minutes a day. */
  minutes?: number;
  pace?: Pace;
}

/** Over so many days before the exam everything comes once more. */
export const lastRoundDays = 5;
/** How low recall may fall before the last round when that has time for everything. */
const lowRetention = 0.85;
/** What raises recall on exam day by less is not asked for. */
const leastGain = 0.01;

/**
 * The memory of a card. Reading alone leaves about what a wrong answer does, counted from the day before, so that a new
 * card may come on the day its section was read.
 */
export const memoryOf = ({ memory, since }: Pick<Card, 'memory' | 'since'>): Memory =>
  memory ?? remember(undefined, since - 1, 1);

/**
 * By how much being asked today raises recall on exam day, in expectation: R·f(S′right) + (1−R)·f(S′wrong) − f(S), f being
 * recall on exam day and R recall today.
 */
export function gainAtExam(memory: Memory, today: Day, exam: Day): number {
  const { recall, right, wrong } = ifAsked(memory, today);
  const days = exam - today;
  return recall * recallAfter(days, right) + (1 - recall) * recallAfter(days, wrong) - recallOn(memory, exam);
}

interface Candidate {
  card: Card;
  seconds: number;
  recall: number;
  /** The higher, the sooner. */
  worth: number;
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byWorth = (a: Candidate, b: Candidate): number =>
  b.worth - a.worth || text(a.card.id, b.card.id) || text(a.card.kind, b.card.kind);

/**
 * Whether a card was reviewed today. A question's first answer is learning; an answer without a day of its own would be
 * one of today every day anew, and use up the minutes of each.
 */
export const wasReviewed = ({ kind, memory, answers, undated }: Card, today: Day): boolean =>
  memory?.last === today && !undated && (kind === 'term' || answers > 1);

const phaseOf = (today: Day, exam: Day | undefined): Phase => {
  if (exam === undefined || today > exam) return 'due';
  if (today === exam) return 'exam-day';
  return today < exam - lastRoundDays ? 'towards' : 'last-round';
};

function whyOf({ card, recall }: Candidate): Why {
  if (!card.memory) return 'new';
  if (recall > desiredRetention) return 'exam';
  return card.rating === 1 ? 'wrong' : card.rating === 2 ? 'partly' : 'ago';
}

/** Whether all cards can come once more in the last round within the minutes a day. */
const fitsLastRound = (cards: readonly Card[], minutes: number | undefined, pace: Pace): boolean =>
  minutes === undefined || cards.reduce((sum, card) => sum + secondsOf(card, pace), 0) <= lastRoundDays * minutes * 60;

/** What may come today under a rule, best first. */
function candidatesOf(
  cards: readonly Card[],
  phase: Phase,
  { today, exam, minutes, pace = assumedPace }: Circumstances,
): Candidate[] {
  const isSaving = phase === 'towards' && fitsLastRound(cards, minutes, pace);
  const threshold = phase === 'last-round' ? 1 : isSaving ? lowRetention : desiredRetention;
  const found: Candidate[] = [];
  for (const card of cards) {
    const memory = memoryOf(card);
    const recall = recallOn(memory, today); // 1 if it was answered today: nothing to gain.
    if (recall > threshold) continue;
    const seconds = secondsOf(card, pace);
    // The lowest recall is also the most overdue by its own interval: both follow days / stability.
    const gain = exam === undefined || phase === 'due' ? 1 - recall : gainAtExam(memory, today, exam);
    if (phase === 'last-round' && gain < leastGain) continue;
    found.push({ card, seconds, recall, worth: phase === 'due' ? gain : gain / seconds });
  }
  return found.sort(byWorth);
}

const sum = (candidates: readonly Candidate[]): number => candidates.reduce((all, { seconds }) => all + seconds, 0);

/**
 * Today's queue.
 *
 * Without an exam, and after it, this is plain FSRS: what has fallen to 90 % comes, the most overdue (by its own interval)
 * first, until the minutes are used.
 *
 * With an exam ahead, whatever raises recall on exam day most per second comes first. Until five days before, only what has
 * fallen to 90 % comes at all: asked sooner it would gain little and come again anyhow; and if the minutes of the last days
 * are enough for everything once more, to 85 %, which saves minutes for them. In the last days everything that gains a
 * hundredth may come, a day's share at a time (what is left divided by the days left). On exam day, what has fallen to
 * 90 %, the weakest first.
 *
 * Reviews already done today count against the minutes. A card comes at most once; the minutes are never exceeded, except
 * by a single first card that is longer than they are.
 */
export function planToday(cards: readonly Card[], circumstances: Circumstances): Queue {
  const { today, exam, minutes, pace = assumedPace } = circumstances;
  const phase = phaseOf(today, exam);
  const candidates = candidatesOf(cards, phase, circumstances);
  const spent = cards.reduce((all, card) => all + (wasReviewed(card, today) ? secondsOf(card, pace) : 0), 0);
  const cap = minutes === undefined ? Infinity : minutes * 60;
  const share = phase === 'last-round' ? (sum(candidates) + spent) / ((exam ?? today) - today) : Infinity;
  const entries: Entry[] = [];
  let used = spent;
  let isFull = false;
  for (const candidate of candidates) {
    if (used >= share) break;
    const { card, seconds, recall } = candidate;
    if (used > 0 && used + seconds > cap) {
      isFull = true;
      continue;
    }
    entries.push({ card, seconds, recall, why: whyOf(candidate) });
    used += seconds;
  }
  const due = phase === 'last-round' ? candidates.filter(({ recall }) => recall <= desiredRetention) : candidates;
  const taken = new Set(entries.map(({ card }) => card));
  const waiting = due.filter(({ card }) => !taken.has(card)).length;
  const next = entries.length > 0 ? undefined : nextDay(cards, circumstances);
  const waits = waiting > 0 && { waitsFor: isFull ? ('minutes' as const) : ('share' as const) };
  return { phase, entries, seconds: used - spent, waiting, ...waits, ...(next !== undefined && { next }) };
}

/** The first day after today on which something will come; undefined without cards. */
function nextDay(cards: readonly Card[], { today, exam, minutes, pace = assumedPace }: Circumstances): Day | undefined {
  const isSaving = phaseOf(today + 1, exam) === 'towards' && fitsLastRound(cards, minutes, pace);
  const due = cards.map((card) => dayAtRecall(memoryOf(card), isSaving ? lowRetention : desiredRetention));
  if (exam !== undefined && today < exam) due.push(Math.max(today + 1, exam - lastRoundDays));
  return cards.length === 0 ? undefined : Math.max(today + 1, Math.min(...due));
}

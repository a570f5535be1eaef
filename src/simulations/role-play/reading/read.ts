/** Reads an utterance: a model's probabilities become one meaning, a confidence, and the nearest cards to ask back with. */
import { log } from '#src/core/exp-log.ts';
import { type Card, type StanceName, stances } from '../scenario.ts';
import { type Act, acts, commonActs, forms, hasForm, hasKind, kinds, type Meaning, type Reading } from './labels.ts';
import { confidenceOf, type Model, type Scores } from './model.ts';

/** What was made of an utterance. `reading` is always the best there is; null only for what holds no words. */
export interface Understood {
  reading: Reading | null;
  /** Sure enough to be answered; else the customer asks back. */
  isSure: boolean;
  /** What it says to an improper wish, if it says anything to it. */
  stance: StanceName | undefined;
  /** The three cards nearest in meaning, nearest first. */
  near: string[];
}

export type Reader = (text: string) => Understood;

/**
 * From this probability on a sentence is about a topic; the most probable one from less, where the sentence names some topic: most
 * sentences are about something.
 */
const aboutFrom = 0.4;
const firstFrom = 0.1;
/** No sentence is read as being about more. */
const mostTopics = 3;
/** A stance is taken when it is so probable that it is one of the three; who asks for a story or a number hardly takes any. */
const stanceFrom = { said: 0.4, asked: 0.6 };
/** What costs most is not read into a sentence by a hair, less still where none of its words is there. */
const offenceFrom = { worded: 0.5, else: 0.9 };
/** What is said without a topic of its own: greeting and chat never have one. */
const hasTopics = (act: Act): boolean => act !== 'greet' && act !== 'smalltalk';

/** A reader for a scenario: which acts it knows, and the cards to offer. */
export function makeReader(model: Model, { extra, cards }: { extra: readonly Act[]; cards: readonly Card[] }): Reader {
  const known = acts.filter((act) => (commonActs as readonly Act[]).includes(act) || extra.includes(act));
  return (text) => {
    const scores = model.score(text);
    if (!scores) return { reading: null, isSure: false, stance: undefined, near: [] };
    const meaning = meaningOf(model, scores, known);
    const confidence =
      Math.round(1000 * confidenceOf(confidenceInputs(scores, meaning, known), model.confidence)) / 1000;
    return {
      reading: { ...meaning, confidence },
      isSure: isSure(model, scores, meaning, { confidence, known }),
      stance: stanceOf(scores, meaning),
      near: nearest(model, scores, known, cards),
    };
  };
}

/** Whether a reading is answered, or asked back. */
function isSure(
  { threshold }: Model,
  scores: Scores,
  { act, topics }: Meaning,
  { confidence, known }: { confidence: number; known: readonly Act[] },
): boolean {
  // Chat costs nothing: there is nothing to be sure of.
  if (act === 'smalltalk') return true;
  const named = scores.named > 0;
  if ((scores.act[known.indexOf(act)] ?? 0) < (named ? threshold.act : threshold.actUnnamed)) return false;
  const unnamed = !named && topics.length > 0;
  // What he is told, as against asked, he understands even when he could not say exactly what it was all about.
  if (act !== 'ask' && !unnamed) return true;
  return confidence >= (unnamed ? threshold.unnamed : threshold.named);
}

/** The best reading there is, whatever its probability. `known`: the acts of the scenario, in the order of the head. */
export function meaningOf({ topics }: Pick<Model, 'topics'>, scores: Scores, known: readonly Act[]): Meaning {
  const act = known[best(withoutDoubt(scores, known))] as Act;
  const about = topics
    .map((id, at) => ({ id, p: scores.topics[at] as number }))
    .sort((a, b) => b.p - a.p)
    .filter(({ p }, place) => hasTopics(act) && p >= (place === 0 && scores.named > 0 ? firstFrom : aboutFrom))
    .slice(0, mostTopics)
    .map(({ id }) => id);
  return {
    act,
    form: hasForm(act) ? (forms[best(scores.form)] as Meaning['form']) : null,
    kind: hasKind(act) ? (kinds[best(scores.kind)] as Meaning['kind']) : null,
    topics: about.sort(),
  };
}

/**
 * What confidence is reckoned from: the log-odds of the act, how far the doubtful topics are from the borders, whether the sentence
 * names its topic by a word, how many topics there are, how long it is.
 */
export function confidenceInputs(scores: Scores, { act, topics }: Meaning, known: readonly Act[]): number[] {
  const p = scores.act[known.indexOf(act)] as number;
  const sorted = [...scores.topics].sort((a, b) => b - a);
  const last = topics.length === 0 ? 1 : (sorted[topics.length - 1] ?? 0);
  const next = sorted[topics.length] ?? 0;
  const isAbout = hasTopics(act);
  return [
    odds(p),
    isAbout ? odds(last) : 6,
    isAbout ? odds(1 - next) : 6,
    Number(isAbout && topics.length === 0),
    Number(isAbout && topics.length > 1),
    Number(isAbout && scores.named === 0),
    Math.min(1, scores.length / 20),
  ];
}

/** Log-odds, no further than six from even. */
const odds = (p: number): number => Math.max(-6, Math.min(6, log((p + 1e-6) / (1 - p + 1e-6))));

/** The acts' probabilities; an offence that is not certain enough counts as none. */
const withoutDoubt = ({ act, isRude }: Scores, known: readonly Act[]): Float64Array =>
  act.map((p, at) => (known[at] === 'inappropriate' && p < (isRude ? offenceFrom.worded : offenceFrom.else) ? 0 : p));

/** The place of the largest. */
const best = (scores: Float64Array): number =>
  scores.reduce((at, score, index) => (score > (scores[at] ?? -1) ? index : at), 0);

function stanceOf({ stance }: Scores, { form }: Meaning): StanceName | undefined {
  if (!stance) return undefined;
  const at = best(stance.slice(0, stances.length));
  const from = form === 'open' || form === 'fact' ? stanceFrom.asked : stanceFrom.said;
  return 1 - (stance[stances.length] ?? 1) >= from ? stances[at] : undefined;
}

/** How probable it is that a card says what was meant, by each of its parts; topics that it lacks count against it. */
function nearest({ topics }: Model, scores: Scores, known: readonly Act[], cards: readonly Card[]): string[] {
  const ranked = cards
    .map(({ id, means }) => {
      let fit = log(1e-3 + (scores.act[known.indexOf(means.act)] ?? 0));
      topics.forEach((topic, at) => {
        const p = scores.topics[at] ?? 0;
        fit += log(1e-3 + (means.topics.includes(topic) ? p : 1 - p));
      });
      if (means.form) fit += 0.5 * log(1e-2 + (scores.form[forms.indexOf(means.form)] ?? 0));
      if (means.kind) fit += 0.5 * log(1e-2 + (scores.kind[kinds.indexOf(means.kind)] ?? 0));
      return { id, fit };
    })
    .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1));
  return ranked.slice(0, 3).map(({ id }) => id);
}

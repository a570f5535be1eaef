import { findHalfWidth } from '#src/source/half-width.ts';
import { issueAt, nearest, type Words } from '#src/source/place.ts';
import { type Act, commonActs, isLabelFault, parseLabel } from '#src/simulations/role-play/reading/labels.ts';
import { convincing } from '#src/simulations/role-play/customer/close.ts';
import { circleOf, mostTrust, unreachable } from '#src/simulations/role-play/reachable.ts';
import { elements, extraVoices } from '#src/simulations/role-play/scenario.ts';
import { sentencesOf, spokenIn } from '#src/simulations/role-play/sentences.ts';
import type { ScenarioSource } from '../scenarios.ts';
import type { Rule } from './rule.ts';

/** So many examples of a topic at least: with fewer the reader guesses. */
const leastExamples = 8;

type Tell = (path: PropertyKey[], words: Words) => void;

/** Scenarios hang together: every id names one thing, every fact can be reached, every reply is there. */
export const checkScenarios: Rule = (content, _catalogue, report) => {
  for (const source of content.scenarios.rolePlay) {
    const tell: Tell = (path, words) => report(issueAt({ ...source, path: [] }, path, words));
    checkIds(source, tell);
    checkTopics(source, tell);
    checkFacts(source, tell);
    checkReplies(source, tell);
    checkSentences(source, tell);
    checkEnd(source, tell);
  }
};

const lists = ['topics', 'facts', 'looks', 'clues', 'cards', 'improper', 'proposals'] as const;

function checkIds({ value }: ScenarioSource, tell: Tell): void {
  // Facts and looks are named by `needs` alike.
  const shared = new Map<string, string>();
  for (const name of lists) {
    const seen = name === 'facts' || name === 'looks' ? shared : new Map<string, string>();
    for (const [at, { id }] of value[name].entries()) {
      const first = seen.get(id);
      if (first !== undefined)
        tell([name, at, 'id'], {
          code: 'duplicate-id',
          message: `${id} is there twice`,
          expected: 'an id used once',
          received: `${id}, first in ${first}`,
          fix: 'rename one of the two, and what refers to it',
        });
      else seen.set(id, name);
    }
  }
}

function checkTopics({ value }: ScenarioSource, tell: Tell): void {
  const ids = value.topics.map(({ id }) => id);
  const look = (topics: readonly string[], path: PropertyKey[]): void => {
    for (const [at, id] of topics.entries()) {
      if (ids.includes(id)) continue;
      tell([...path, at], {
        code: 'unknown-topic',
        message: `this scenario has no topic ${id}`,
        expected: ids.join(' | '),
        received: id,
        fix: nearest(id, ids),
      });
    }
  };
  for (const name of ['facts', 'looks', 'clues'] as const)
    for (const [at, { topics }] of value[name].entries()) look(topics, [name, at, 'topics']);
  for (const [at, { topics }] of value.followup.wants.entries()) look(topics, ['followup', 'wants', at, 'topics']);
  const allowed: readonly Act[] = [...commonActs, ...value.acts];
  const counts = new Map<string, number>();
  const label = (text: string, path: PropertyKey[], lines: number): void => {
    const parsed = parseLabel(text);
    if (isLabelFault(parsed)) return;
    for (const id of parsed.topics) counts.set(id, (counts.get(id) ?? 0) + lines);
    const unknown = parsed.topics.filter((id) => !ids.includes(id));
    for (const id of unknown)
      tell(path, {
        code: 'unknown-topic',
        message: `this scenario has no topic ${id}`,
        expected: ids.join(' | '),
        received: id,
        fix: nearest(id, ids),
      });
    if (!allowed.includes(parsed.act))
      tell(path, {
        code: 'unknown-act',
        message: `this scenario does not declare ${parsed.act}`,
        expected: allowed.join(' | '),
        received: parsed.act,
        fix: 'declare it under acts, or use another label',
      });
  };
  for (const [text, lines] of Object.entries(value.examples)) label(text, ['examples', text], lines.length);
  const inExamples = new Map(counts);
  for (const [at, { means }] of value.cards.entries()) label(means, ['cards', at, 'means'], 1);
  for (const [at, id] of ids.entries()) {
    const examples = inExamples.get(id) ?? 0;
    if (examples < leastExamples)
      tell(['topics', at, 'id'], {
        code: 'too-few-examples',
        message: `too few examples are about ${id}`,
        expected: `${leastExamples} at least`,
        received: String(examples),
        fix: 'write more under examples, as different from one another as people are',
      });
    if (counts.get(id) === inExamples.get(id))
      tell(['topics', at, 'id'], {
        code: 'missing-card',
        message: `no card is about ${id}`,
        expected: 'a card a topic: it is what he offers when he did not understand',
        received: 'none',
        fix: 'write a card that could be said word for word',
      });
  }
}

function checkFacts({ value }: ScenarioSource, tell: Tell): void {
  const looks = value.looks.map(({ id }) => id);
  const known = [...value.facts.map(({ id }) => id), ...looks];
  let unknown = false;
  for (const [at, { needs }] of value.facts.entries())
    for (const [place, id] of needs.entries()) {
      if (known.includes(id)) continue;
      unknown = true;
      tell(['facts', at, 'needs', place], {
        code: 'unknown-fact',
        message: `there is no fact or look ${id}`,
        expected: 'the id of a fact or a look of this scenario',
        received: id,
        fix: nearest(id, known),
      });
    }
  const circle = circleOf(value.facts);
  if (circle) {
    const at = value.facts.findIndex(({ id }) => id === circle[0]);
    tell(['facts', at, 'needs'], {
      code: 'circle',
      message: 'facts wait for one another',
      expected: 'needs without a circle',
      received: circle.join(' → '),
      fix: 'take one of these needs out',
    });
    return;
  }
  if (unknown) return;
  for (const { id, because } of unreachable(value.facts, looks)) {
    const at = value.facts.findIndex((fact) => fact.id === id);
    tell(['facts', at, because.startsWith('trust') ? 'trust' : 'needs'], {
      code: 'unreachable-fact',
      message: `no talk brings ${id} to light`,
      expected: `trust of ${mostTrust} at most, and needs that can be told or seen`,
      received: because,
      fix: 'lower the trust, or correct the needs',
    });
  }
}

function checkReplies({ value }: ScenarioSource, tell: Tell): void {
  const missing = (path: PropertyKey[], expected: string, received: string): void =>
    tell(path, {
      code: 'missing-reply',
      message: 'he would have nothing to say here',
      expected,
      received,
      fix: 'write the reply',
    });
  if (value.acts.length > 0) {
    for (const [name, least] of Object.entries(extraVoices)) {
      const lines = value.voice[name as keyof typeof extraVoices]?.length ?? 0;
      if (lines < least)
        missing(['voice', name], `voice.${name} with ${least} lines, for the scenario declares acts`, String(lines));
    }
  }
  if (value.improper.length > 0 && !value.stances)
    missing(['stances'], 'stances: what people say to an improper wish', 'nothing');
  for (const [at, { quality, accepted }] of value.proposals.entries())
    if (quality >= convincing && !accepted)
      missing(['proposals', at, 'accepted'], `accepted, from quality ${convincing} on`, 'nothing');
  for (const way of ['good', 'poor'] as const)
    if (value.followup[way].goes.length < 2)
      missing(
        ['followup', way, 'goes'],
        'two lines, one after each of the first two contacts',
        String(value.followup[way].goes.length),
      );
}

function checkSentences({ value, locale }: ScenarioSource, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const { text, path } of spokenIn(value as Parameters<typeof spokenIn>[0])) {
    if (locale === 'zh-CN') for (const { words } of findHalfWidth(text)) tell(path, words);
    for (const sentence of sentencesOf(text)) {
      const first = seen.get(sentence);
      if (first !== undefined)
        tell(path, {
          code: 'same-sentence',
          message: 'he would say the same sentence twice',
          expected: 'every sentence once in the whole file',
          received: `${sentence}, first in ${first}`,
          fix: 'say it in other words',
        });
      else seen.set(sentence, path.join('/'));
    }
  }
}

function checkEnd({ value }: ScenarioSource, tell: Tell): void {
  const facts = new Map(value.facts.map((fact) => [fact.id, fact]));
  const fact = (id: string, path: PropertyKey[]): void => {
    if (facts.has(id)) return;
    tell(path, {
      code: 'unknown-fact',
      message: `there is no fact ${id}`,
      expected: 'the id of a fact of this scenario',
      received: id,
      fix: nearest(id, [...facts.keys()]),
    });
  };
  for (const [at, { answers }] of value.proposals.entries())
    for (const [place, id] of answers.entries()) fact(id, ['proposals', at, 'answers', place]);
  if (!value.proposals.some(({ quality }) => quality >= 0.8))
    tell(['proposals'], {
      code: 'no-good-proposal',
      message: 'no proposal would solve what is the matter',
      expected: 'one with quality 0.8 at least',
      received: value.proposals.map(({ quality }) => quality).join(', '),
      fix: 'write it, or correct the qualities',
    });
  for (const name of elements) {
    const { facts: ids, marks, need } = value.statement.parts[name];
    for (const [at, id] of ids.entries()) {
      fact(id, ['statement', 'parts', name, 'facts', at]);
      if (facts.get(id)?.marks.length === 0)
        tell(['statement', 'parts', name, 'facts', at], {
          code: 'fact-without-marks',
          message: `nobody could tell whether a statement carries ${id}`,
          expected: 'marks: words that a statement of this fact contains',
          received: 'none',
          fix: `write marks at the fact ${id}`,
        });
    }
    if (ids.length + marks.length < need)
      tell(['statement', 'parts', name, 'need'], {
        code: 'too-much-needed',
        message: 'more is needed than there is',
        expected: `at most ${ids.length + marks.length}`,
        received: String(need),
        fix: 'lower need, or name more facts or marks',
      });
  }
}

/** Decisions come out of records and other people's files: checked here, once, by hand. */
import { acts, forms, hasForm, hasKind, isOneOf, kinds, type Reading } from '../reading/labels.ts';
import { type Element, elements, type Scenario, stances } from '../scenario.ts';
import type { Refused } from '../../kind.ts';
import type { Decision } from './state.ts';

/** The longest utterance that is read; nobody says more in one breath. */
export const longest = 500;
/** The longest part of a statement, and own words of a proposal. */
export const longestPart = 1000;

const refuse = (refused: string, at = ''): Refused => ({ refused, at });

/** A decision of the right shape whose ids exist in this scenario, or why it is none. Never throws. */
export function parseDecision(scenario: Scenario, value: unknown): Decision | Refused {
  if (!isObject(value)) return refuse('wrong-shape');
  switch (value['do']) {
    case 'say':
    case 'followup':
      return parseSay(scenario, value);
    case 'card':
      return known(scenario.cards, value, 'card') ?? refuse('unknown-id', '/id');
    case 'look':
      return known(scenario.looks, value, 'look') ?? refuse('unknown-id', '/id');
    case 'pick':
      return value['n'] === 1 || value['n'] === 2 || value['n'] === 3
        ? { do: 'pick', n: value['n'] }
        : refuse('wrong-shape', '/n');
    case 'statement':
      return parseStatement(scenario, value);
    case 'propose': {
      const { id, words } = value;
      if (!scenario.proposals.some((one) => one.id === id)) return refuse('unknown-id', '/id');
      if (typeof words !== 'string' || words.length > longestPart) return refuse('wrong-shape', '/words');
      const topics = parseTopics(scenario, value['topics']);
      return topics ? { do: 'propose', id: id as string, words, topics } : refuse('wrong-shape', '/topics');
    }
    case 'hint':
    case 'end':
      return { do: value['do'] };
    default:
      return refuse('wrong-shape', '/do');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const known = <D extends 'card' | 'look'>(
  list: readonly { id: string }[],
  { id }: Record<string, unknown>,
  name: D,
): { do: D; id: string } | undefined =>
  list.some((one) => one.id === id) ? { do: name, id: id as string } : undefined;

function parseSay(scenario: Scenario, value: Record<string, unknown>): Decision | Refused {
  const { text, reading, stance, near } = value;
  if (typeof text !== 'string' || text.length > longest) return refuse('wrong-shape', '/text');
  const read = reading === null ? null : parseReading(scenario, reading);
  if (read === undefined) return refuse('wrong-shape', '/reading');
  if (value['do'] === 'followup') return { do: 'followup', text, reading: read };
  if (stance !== undefined && !isOneOf(stances, stance)) return refuse('wrong-shape', '/stance');
  if (near !== undefined && !isNear(scenario, near)) return refuse('wrong-shape', '/near');
  return {
    do: 'say',
    text,
    reading: read,
    ...(stance !== undefined && { stance }),
    ...(near !== undefined && { near: near as string[] }),
  };
}

const isNear = ({ cards }: Scenario, near: unknown): boolean =>
  Array.isArray(near) && near.length === 3 && near.every((id) => cards.some((card) => card.id === id));

function parseReading(scenario: Scenario, value: unknown): Reading | undefined {
  if (!isObject(value)) return undefined;
  const { act, form, kind, confidence } = value;
  const topics = parseTopics(scenario, value['topics']);
  if (!isOneOf(acts, act) || !topics) return undefined;
  if (hasForm(act) ? !isOneOf(forms, form) : form !== null) return undefined;
  if (hasKind(act) ? !isOneOf(kinds, kind) : kind !== null) return undefined;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) return undefined;
  return { act, form: form as Reading['form'], kind: kind as Reading['kind'], topics, confidence };
}

const parseTopics = (scenario: Scenario, value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((id) => scenario.topics.some((topic) => topic.id === id))
    ? [...new Set(value as string[])].sort()
    : undefined;

function parseStatement(scenario: Scenario, value: Record<string, unknown>): Decision | Refused {
  const { parts, topics } = value;
  if (!isObject(parts)) return refuse('wrong-shape', '/parts');
  if (!isObject(topics)) return refuse('wrong-shape', '/topics');
  const texts = {} as Record<Element, string>;
  const read = {} as Record<Element, string[]>;
  for (const name of elements) {
    const text = parts[name];
    if (typeof text !== 'string' || text.length > longestPart) return refuse('wrong-shape', `/parts/${name}`);
    const about = parseTopics(scenario, topics[name]);
    if (!about) return refuse('wrong-shape', `/topics/${name}`);
    texts[name] = text;
    read[name] = about;
  }
  return { do: 'statement', parts: texts, topics: read };
}

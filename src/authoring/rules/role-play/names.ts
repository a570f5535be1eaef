import { type Act, commonActs, isLabelFault, parseLabel } from '#src/simulations/role-play/reading/labels.ts';
import { type Look, unknown } from './look.ts';

const lists = ['topics', 'facts', 'looks', 'clues', 'cards', 'improper', 'proposals'] as const;

/** So many examples of a topic at least: with fewer the reader guesses. */
const leastExamples = 8;

/** An id names one thing. */
export function checkIds({ value, tell }: Look): void {
  // Facts and looks are named by `needs` alike.
  const shared = new Map<string, string>();
  for (const name of lists) {
    const seen = name === 'facts' || name === 'looks' ? shared : new Map<string, string>();
    for (const [at, { id }] of value[name].entries()) {
      const first = seen.get(id);
      // An empty one was told by the schema.
      if (first !== undefined && id !== '')
        tell([name, at, 'id'], {
          code: 'duplicate-id',
          message: `${id} is there twice`,
          expected: 'an id used once',
          received: `${id}, first at ${first}`,
          fix: 'rename one of the two, and what refers to it',
        });
      else seen.set(id, `${name}/${at}`);
    }
  }
}

/** Topics and acts that are named are there, and a topic has what the reader needs of it. */
export function checkTopics(look: Look): void {
  const { value, tell } = look;
  const ids = value.topics.map(({ id }) => id);
  const named = (topics: readonly string[], path: PropertyKey[]): void => {
    for (const [at, id] of topics.entries()) if (!ids.includes(id)) tell([...path, at], unknown('topic', id, ids));
  };
  for (const name of ['facts', 'looks', 'clues'] as const)
    for (const [at, { topics }] of value[name].entries()) named(topics, [name, at, 'topics']);
  const allowed: readonly Act[] = [...commonActs, ...value.acts];
  const declared = (act: Act, path: PropertyKey[]): void => {
    if (!allowed.includes(act))
      tell(path, {
        code: 'unknown-act',
        message: `this scenario does not declare ${act}`,
        expected: allowed.join(' | '),
        received: act,
        fix: 'declare it under acts, or use another',
      });
  };
  for (const [at, { acts, topics }] of value.followup.wants.entries()) {
    named(topics, ['followup', 'wants', at, 'topics']);
    for (const [place, act] of acts.entries()) declared(act, ['followup', 'wants', at, 'acts', place]);
  }

  /** How many examples and cards are about a topic. */
  const counts = { examples: new Map<string, number>(), cards: new Map<string, number>() };
  const label = (text: string, path: PropertyKey[], list: keyof typeof counts, lines: number): void => {
    const parsed = parseLabel(text);
    if (isLabelFault(parsed)) return;
    for (const id of parsed.topics) {
      counts[list].set(id, (counts[list].get(id) ?? 0) + lines);
      if (!ids.includes(id)) tell(path, unknown('topic', id, ids));
    }
    declared(parsed.act, path);
  };
  for (const [text, lines] of Object.entries(value.examples)) label(text, ['examples', text], 'examples', lines.length);
  for (const [at, { means }] of value.cards.entries()) label(means, ['cards', at, 'means'], 'cards', 1);
  if (look.isWhole) checkCounts(look, counts);
}

function checkCounts({ value, tell }: Look, counts: Record<'examples' | 'cards', Map<string, number>>): void {
  for (const [at, { id }] of value.topics.entries()) {
    const examples = counts.examples.get(id) ?? 0;
    if (examples < leastExamples)
      tell(['topics', at, 'id'], {
        code: 'too-few-examples',
        message: `too few examples are about ${id}`,
        expected: `${leastExamples} at least`,
        received: String(examples),
        fix: 'write more under examples, as different from one another as people are',
      });
    if (!counts.cards.has(id))
      tell(['topics', at, 'id'], {
        code: 'missing-card',
        message: `no card is about ${id}`,
        expected: 'a card a topic: it is what he offers when he did not understand',
        received: 'none',
        fix: 'write a card that could be said word for word',
      });
  }
}

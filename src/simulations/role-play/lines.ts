/**
 * The lines that `simulate role-play play` reads (design: contracts.md): an utterance, a blank line (silence), `#card ID`,
 * `#look ID`, `#pick N`, `#statement {…}`, `#propose ID [own words]`, `#followup TEXT`, `#end`.
 */
import type { Decision } from './customer/state.ts';
import type { Reader } from './reading/read.ts';
import { type Element, elements } from './scenario.ts';
import { sayOf, statementOf, topicsIn } from './utter.ts';

/** A line that is no decision: what to say of it. `path` is a JSON pointer where the line carries JSON. */
export interface BadLine {
  code: string;
  message: string;
  expected: string;
  received: string;
  fix: string;
  path: string;
}

/** What a line may name. */
type Named = Record<'cards' | 'looks' | 'proposals', Ids>;

/** A received value, as it was written. */
const show = (value: unknown): string => JSON.stringify(value) ?? '';

export const isBadLine = (parsed: Decision | BadLine): parsed is BadLine => 'code' in parsed;

/** One line as a decision; of the scenario, the ids that it may name. */
export function parseLine(line: string, scenario: Named, read: Reader): Decision | BadLine {
  if (!line.startsWith('#')) return sayOf(line, read);
  const [, command = '', rest = ''] = /^#(\S*)\s*(.*)$/su.exec(line) ?? [];
  switch (command) {
    case 'card':
      return known('card', rest, scenario.cards);
    case 'look':
      return known('look', rest, scenario.looks);
    case 'pick':
      return /^[123]$/.test(rest)
        ? { do: 'pick', n: Number(rest) }
        : bad('bad-pick', '#pick names none of the three readings', '1 | 2 | 3', rest, 'pick one of the three');
    case 'statement':
      return statementLine(rest, read);
    case 'propose': {
      const [, id = '', words = ''] = /^(\S*)\s*(.*)$/su.exec(rest) ?? [];
      if (!isThere(id, scenario.proposals)) return unknownId('proposal', id, scenario.proposals);
      return { do: 'propose', id, words, topics: topicsIn(words, read) };
    }
    case 'followup':
      return { do: 'followup', text: rest, reading: read(rest).reading };
    case 'end':
      return { do: 'end' };
    default:
      return bad(
        'unknown-line',
        'the line begins with # and is no decision',
        '#card | #look | #pick | #statement | #propose | #followup | #end',
        line,
        'write one of these, or the utterance without #',
      );
  }
}

function statementLine(rest: string, read: Reader): Decision | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(rest);
  } catch {
    return bad(
      'bad-json',
      '#statement is followed by no JSON',
      '{"who":…,"trouble":…,"consequence":…,"wish":…,"by":…}',
      rest,
      'correct the JSON',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad(
      'wrong-type',
      'a statement is an object',
      'an object with five texts',
      show(value),
      'write {"who":"…", …}',
    );
  const parts = {} as Record<Element, string>;
  for (const name of elements) {
    const text = (value as Record<string, unknown>)[name] ?? '';
    if (typeof text !== 'string')
      return {
        ...bad('wrong-type', `${name} is no text`, 'a text', show(text), 'write it in quotes'),
        path: `/${name}`,
      };
    parts[name] = text;
  }
  return statementOf(parts, read);
}

type Ids = readonly { id: string }[];

const isThere = (id: string, list: Ids): boolean => list.some((one) => one.id === id);

const known = (name: 'card' | 'look', id: string, list: Ids): Decision | BadLine =>
  isThere(id, list) ? { do: name, id } : unknownId(name, id, list);

const unknownId = (name: string, id: string, list: Ids): BadLine =>
  bad(
    'unknown-id',
    `there is no ${name} of this id`,
    list.map((one) => one.id).join(' | '),
    id,
    'take one of the list; simulate role-play list prints it',
  );

const bad = (code: string, message: string, expected: string, received: string, fix: string): BadLine => ({
  code,
  message,
  expected,
  received: received.slice(0, 80) || 'nothing',
  fix,
  path: '',
});

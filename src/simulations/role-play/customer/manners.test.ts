/** What he adds of himself, and what is said to that. */
import { describe, expect, it } from 'vitest';
import { at, customer, last, moves, play, say } from './fixture.ts';
import type { State } from './state.ts';

/** His clue and his wish still before him. */
const fresh = (given: Partial<State> = {}): State => at({ clues: [], improper: null, ...given });

describe('a clue', () => {
  const dropped = play(fresh({ spoken: 2 }), ['greet']);

  it('is dropped from its turn on, where he trusts a little and it was not asked about', () => {
    expect([last(dropped).reply.endsWith('clang says。'), dropped.clue]).toEqual([true, { id: 'clang', turn: 3 }]);
    const none = [
      play(fresh({ spoken: 1 }), ['greet']),
      play(fresh({ spoken: 2, trust: 20 }), ['greet']),
      play(fresh({ spoken: 2, asked: { yard: 1 } }), ['greet']),
      play(fresh({ spoken: 2, told: ['heap', 'count', 'fine', 'debt'] }), ['greet']),
      play(fresh({ spoken: 2 }), ['ask/open/problem yard']),
      play(fresh({ spoken: 2 }), ['confirm/closed yard']),
    ];
    for (const { clue } of none) expect(clue).toBeNull();
  });

  it.each([
    ['by a question about it', ['ask/fact/situation yard'], true],
    ['by restating', ['confirm/closed yard'], true],
    ['by feeling with him', ['empathize yard'], true],
    ['by a question without a topic, at once', ['ask/open/problem'], true],
    ['a turn later', ['ask/fact/situation idle', 'ask/fact/situation yard'], true],
    ['not by a question without a topic a turn later', ['greet', 'ask/open/problem'], false],
    ['not by an offer about it', ['propose yard', 'propose yard'], false],
    ['not by a question about something else', ['ask/fact/situation idle', 'ask/fact/situation hall'], false],
    ['not three turns later', ['greet', 'greet', 'ask/fact/situation yard'], false],
  ])('is picked up %s', (_title, labels, expected) => {
    const all = play(dropped, labels).log.flatMap(moves);
    expect([all.includes('picked-clue 3 2'), all.includes('missed-clue -3 0')]).toEqual([expected, !expected]);
  });

  it('is what a question without a topic is then about', () => {
    const hall = { last: { topics: ['hall'], facts: [] }, spoken: 2 };
    expect(last(play(fresh(hall), ['greet', 'ask/fact/problem'])).told).toEqual(['heap']);
  });

  it('that is missed is said to be, and does not come again', () => {
    const end = play(dropped, ['greet', 'greet']);
    expect([last(end).reply.startsWith('clang missed。'), end.missed, end.picked]).toEqual([true, 1, 0]);
    const talk = play(end, ['greet', 'greet', 'greet']);
    expect([talk.clue, talk.log.flatMap(moves).filter((one) => one.startsWith('missed-clue'))]).toEqual([
      null,
      ['missed-clue -3 0'],
    ]);
  });
});

describe('the improper wish', () => {
  const asked = play(fresh({ spoken: 9, clues: ['clang'], last: { topics: ['hall'], facts: [] } }), [
    'ask/closed/situation hall',
  ]);

  it('comes once, from the sixth to the tenth turn as the seed has it', () => {
    const turns = Array.from({ length: 60 }, (_none, seed) => {
      const { log } = play(fresh({ seed, clues: ['clang'] }), Array<string>(15).fill('confirm/closed staff'));
      const said = log.filter(({ reply }) => reply.includes('wink says'));
      expect(said).toHaveLength(1);
      return said[0]?.turn ?? 0;
    });
    expect([...new Set(turns)].sort((a, b) => a - b)).toEqual([6, 7, 8, 9, 10]);
  });

  it('is not said to one he does not trust at all, nor while a clue lies open', () => {
    expect(play(fresh({ spoken: 9, clues: ['clang'], trust: 15 }), ['ask/closed/situation idle']).improper).toBeNull();
    const open = { id: 'clang', turn: 9 };
    expect(play(fresh({ spoken: 9, clues: ['clang'], clue: open }), ['ask/closed/situation idle']).improper).toBeNull();
  });

  it.each([
    ['complies', 'complies 1 0'],
    ['scolds', 'scolds -8 0'],
    ['proper', 'proper 4 0'],
  ] as const)('%s: is answered as that, and no more of it', (stance, moved) => {
    const end = play(asked, [say('propose', { stance })]);
    expect(end.improper?.stance).toBe(stance);
    expect([moves(last(end)), last(end).reply]).toEqual([[moved], `wink ${stance}。`]);
    expect(moves(last(play(end, [say('smalltalk', { stance })])))).toEqual(['chatted 1 -1']);
  });

  it('passed over: he lets it go, and what was said is answered as ever', () => {
    const end = play(asked, ['ask/open/problem yard']);
    expect(end.improper?.stance).toBe('passed');
    expect(moves(last(end))).toEqual(['passed 0 0', 'told 1 2']);
    expect(last(end).reply).toMatch(/^wink passed。heap tells \d。/);
  });

  it('goes on where he was before it', () => {
    expect(last(play(asked, [say('propose', { stance: 'proper' }), 'ask/open/problem'])).told).toEqual([
      'queue',
      'noise',
    ]);
  });

  it('passed over, it may still be answered in the next turns; a question is then a question', () => {
    const talk = (turns: number) => play(asked, Array<string>(turns).fill('ask/open/problem yard'));
    const late = play(talk(7), [say('propose', { stance: 'proper' })]);
    expect(late.improper).toMatchObject({ stance: 'proper', at: late.turn });
    expect(moves(last(late))).toEqual(['proper 4 0']);
    expect(play(talk(8), [say('propose', { stance: 'proper' })]).improper?.stance).toBe('passed');
    expect(play(talk(1), [say('ask/open/problem yard', { stance: 'proper' })]).improper?.stance).toBe('passed');
  });

  it('its author’s own answer is a proper one, however it was read', () => {
    const model = say('ask/open/problem yard', { text: ' wink ', near: ['worst', 'hello', 'offer'] });
    expect(play(asked, [model]).improper?.stance).toBe('proper');
  });

  it('is answered even by what he would not have understood otherwise', () => {
    const odd = say('smalltalk', { stance: 'complies', near: ['worst', 'hello', 'offer'] });
    expect(play(asked, [odd]).improper?.stance).toBe('complies');
    expect(last(play(at(), [odd])).near).toEqual(['worst', 'hello', 'offer']);
  });

  it('an honest refusal offends nobody, and after the wish it is no pitch', () => {
    const refusal = [say('inappropriate', { stance: 'proper' }), say('propose', { stance: 'proper' })];
    expect(last(play(at(), refusal.slice(0, 1))).effects).toEqual([]);
    expect(last(play(asked, [say('propose', { stance: 'proper' }), ...refusal])).effects).toEqual([]);
    expect(moves(last(play(at(), refusal.slice(1))))).toEqual(['pitched -10 -15']);
  });
});

describe('what he did not understand', () => {
  const near = ['worst', 'hello', 'offer'];
  const lost = play(at({ spoken: 9 }), [say('inappropriate', { near })]);

  it('costs nothing, not even the patience of a turn; he asks back', () => {
    expect([lost.trust, lost.patience, moves(last(lost))]).toEqual([50, 80, ['not-understood 0 0']]);
    expect(last(lost).reply).toMatch(/^lost \d。$/);
    expect([last(lost).near, last(lost).act]).toEqual([near, null]);
  });

  it('is said again by picking one of three, which counts as that', () => {
    const picked = last(play(lost, [{ do: 'pick', n: 1 }]));
    expect([picked.act, picked.text, picked.told]).toEqual(['ask', 'worst', ['queue', 'noise']]);
    expect(last(play(lost, [{ do: 'pick', n: 3 }])).act).toBe('propose');
  });

  it('offers nothing any more once something else was said', () => {
    const { act, told } = last(play(lost, ['greet', { do: 'pick', n: 1 }]));
    expect([act, told]).toEqual([null, []]);
  });
});

describe('time', () => {
  it('takes a point of patience a turn from the fourth on, and none for a look', () => {
    const talk = play(at(), [
      'ask/fact/payoff idle',
      'ask/open/payoff idle',
      'confirm/closed staff',
      'greet',
      { do: 'look', id: 'ledger' },
    ]);
    const ticks = talk.log.map(({ patience, effects }, turn) => {
      const before = turn === 0 ? 80 : (talk.log[turn - 1]?.patience ?? 0);
      return before + effects.reduce((sum, effect) => sum + (effect.patience ?? 0), 0) - patience;
    });
    expect(ticks).toEqual([0, 0, 0, 1, 0]);
    expect([talk.spoken, talk.turn, talk.looked]).toEqual([4, 5, ['ledger']]);
  });

  it.each<[string, Partial<State>, boolean]>([
    ['when his patience is used up', { patience: 1, spoken: 5 }, true],
    ['not while some is left', { patience: 1.1, spoken: 5 }, false],
    ['after forty turns', { spoken: 39 }, true],
    ['not after thirty-nine', { spoken: 38 }, false],
  ])('ends %s', (_title, given, over) => {
    const end = play(at(given), ['ask/fact/situation idle']);
    expect([end.phase === 'over', end.left, last(end).reply.includes(customer.leaving)]).toEqual([over, over, over]);
  });

  it('shows: he says once that he is weary', () => {
    const { log } = play(at({ patience: 22.5, spoken: 5 }), Array<string>(3).fill('ask/open/situation idle'));
    expect(log.map(({ reply }) => reply.includes('weary'))).toEqual([true, false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { at, complainer, customer, last, moves, play, say } from './fixture.ts';
import type { State } from './state.ts';

const every = customer.facts.map(({ id }) => id);
/** Two explicit facts: enough for this customer to hear a proposal. */
const ready = ['queue', 'heap', 'minutes', 'fine'];

/** What each turn moved. */
const course = (given: Partial<State>, labels: string[], of = customer): string[][] =>
  play(at(given, of), labels, of).log.map(moves);

describe('what moves trust and patience', () => {
  it.each<[string, Partial<State>, string[], string[][]]>([
    [
      'restated rightly; the second in a row counts little',
      { told: every, slip: 'caught' },
      ['confirm/closed hall', 'confirm/closed yard', 'ask/open/situation idle', 'confirm/closed hall'],
      [['confirmed 4 2'], ['confirmed 1 0'], [], ['confirmed 4 2']],
    ],
    ['restated what nobody said', {}, ['confirm/closed hall'], [['confirmed-nothing -1 -2']]],
    ['restated what he asked for as he opened his mouth', {}, ['confirm/closed staff'], [['confirmed 4 2']]],
    [
      'felt with: the first two, then less',
      { told: ['queue', 'noise'], trust: 0 },
      ['empathize hall', 'ask/closed/situation idle', 'empathize hall', 'ask/closed/situation idle', 'empathize hall'],
      [['comforted 5 2'], [], ['comforted 5 2'], [], ['comforted 3 2']],
    ],
    [
      'felt with twice running',
      { told: ['queue', 'noise'], trust: 0 },
      ['empathize hall', 'empathize hall'],
      [['comforted 5 2'], ['comforted-again -1 -3']],
    ],
    ['felt with where there is no trouble', { told: ['wants'] }, ['empathize staff'], [['comforted-again 1 0']]],
    ['a pitch too early', { told: ['queue', 'minutes'] }, ['propose'], [['pitched -10 -15']]],
    ['an offer when enough is known', { told: ready }, ['propose'], [['fitting 2 0']]],
    ['a hurried close', { told: ['queue', 'minutes'] }, ['close'], [['hurried -5 -8']]],
    ['a close when enough is known', { told: ready }, ['close'], [['agreed 1 0']]],
    [
      'greeting, and greeting late',
      {},
      ['greet', 'greet', 'greet'],
      [['greeted 2 0'], ['greeted 2 0'], ['chatted 0 -2']],
    ],
    [
      'chat: first, second, more',
      {},
      ['smalltalk', 'smalltalk', 'smalltalk', 'smalltalk'],
      [['chatted 1 -1'], ['chatted 0 -1'], ['chatted -2 -6'], ['chatted -2 -6']],
    ],
    ['an insult', {}, ['inappropriate'], [['offended -22 -35']]],
    ['silence: first, more', {}, ['', '', ''], [['silent -2 -8'], ['silent -5 -16'], ['silent -5 -16']]],
  ])('%s', (_title, given, labels, expected) => {
    // Openness and what is told have rules of their own.
    const others = course(given, labels).map((turn) => turn.filter((one) => !/^(open-early|told) /.test(one)));
    expect(others).toEqual(expected);
  });

  it.each<[string, string[], string[][]]>([
    [
      'asked while the complaint is not yet heard',
      ['ask/open/problem hall', 'ask/open/problem hall', 'ask/fact/situation idle'],
      [['asked-too-soon -6 -6'], ['asked-too-soon -6 -6'], []],
    ],
    ['apology', ['apologize'], [['apologized 5 2']]],
    ['facts', ['inform'], [['informed 3 1']]],
    ['a promise', ['commit'], [['promised 3 1']]],
    ['an excuse', ['excuse', 'excuse'], [['excused -8 -12'], ['excused -8 -12']]],
  ])('a complaint: %s', (_title, labels, expected) => {
    expect(course({}, labels, complainer)).toEqual(expected);
  });

  it('an apology said again and again is worth less, and nothing in the end', () => {
    const all = course({}, Array<string>(8).fill('apologize'), complainer).flat();
    expect(all).toEqual([
      ...Array<string>(3).fill('apologized 5 2'),
      ...Array<string>(3).fill('apologized 1 2'),
      'apologized 0 0',
      'apologized 0 0',
    ]);
  });

  it('while he is only to be heard a question brings nothing', () => {
    expect(last(play(at({}, complainer), ['ask/open/problem hall'], complainer)).told).toEqual([]);
    expect(last(play(at({ spoken: 2 }, complainer), ['ask/open/problem hall'], complainer)).told).not.toEqual([]);
  });
});

describe('he goes', () => {
  it.each([
    ['at the third pitch', 'propose', 3],
    ['at the second insult', 'inappropriate', 2],
  ])('%s, and not before', (_title, label, times) => {
    const before = play(at({ trust: 100, patience: 100 }), Array<string>(times - 1).fill(label));
    expect([before.phase, before.left]).toEqual(['talk', false]);
    const end = play(before, [label]);
    expect([end.phase, end.left]).toEqual(['over', true]);
    expect(last(end).reply).toContain(customer.leaving);
    expect(moves(last(end))).toContain('left 0 0');
  });
});

describe('the number he gets wrong', () => {
  const told = play(at({ told: ['heap', 'fine'] }), ['ask/fact/situation yard']);

  it('is told wrong once, and never as it stands', () => {
    expect([last(told).told, last(told).reply, told.slip]).toEqual([['count'], 'count slip 1。', 'open']);
  });

  it('comes to light when it is restated, once', () => {
    const caught = play(told, ['confirm/closed yard']);
    expect([caught.slip, last(caught).reply, moves(last(caught))]).toEqual([
      'caught',
      'count corrects 1。',
      ['caught-slip 6 4'],
    ]);
    const again = last(play(caught, ['ask/open/situation idle', 'confirm/closed yard']));
    expect(moves(again)).toEqual(['confirmed 4 2']);
  });

  it.each([
    ['something else is restated', say('confirm/closed hall')],
    ['he is asked about it', say('ask/fact/problem yard')],
    ['he is felt with', say('empathize yard')],
  ])('stays wrong when %s', (_title, said) => {
    expect(play({ ...told, told: [...told.told, 'queue'] }, [said]).slip).toBe('open');
  });

  it('comes to light in a long summing up too, of which not every topic was read', () => {
    const reading = { act: 'confirm', form: 'closed', kind: null, topics: ['idle'] } as const;
    const sum = (confidence: number, text = '全部 9 件') =>
      say('', { text, reading: { ...reading, topics: ['idle'], confidence } });
    expect(play(told, [sum(0.49)]).slip).toBe('caught');
    expect(play(told, [sum(0.5)]).slip).toBe('open');
    // Nobody said the number back.
    expect(play(told, [sum(0.49, '您辛苦')]).slip).toBe('open');
    expect(play(told, ['confirm/open']).slip).toBe('caught');
  });
});

/** `simulate role-play` as other programs run it. Few runs, each with much to say: every start trains a model. */
import { beforeAll, describe, expect, test } from 'vitest';
import { acts, forms, hasForm, hasKind, kinds, type Reading } from '#src/simulations/role-play/reading/labels.ts';
import type { Scenario } from '#src/simulations/role-play/scenario.ts';
import { oneLine, type Outcome, runCommand } from '../support/run-command.ts';
import { stageOf } from '../support/stage.ts';

const id = 'shunda-electrician';
const simulate = (args: string[], input = ''): Promise<Outcome> =>
  runCommand('src/cli/simulate.ts', ['role-play', ...args], { input });
const on = (command: string, ...rest: string[]): string[] => [command, '--scenario', id, ...rest];
const parsed = <T>({ out }: Outcome): T[] => out.map((line) => JSON.parse(line) as T);

interface Turn {
  turn: number;
  reading: Reading | null;
  reply: string;
  trust: number;
  patience: number;
  discovered: string[];
  over: boolean;
  near?: string[];
}
interface End {
  score: number;
  dimensions: Record<string, number>;
  discovered: string[];
  missed: string[];
}
const turnKeys = ['turn', 'reading', 'reply', 'trust', 'patience', 'discovered', 'over'];
const endKeys = ['score', 'dimensions', 'discovered', 'missed'];

let scenario: Scenario;
beforeAll(async () => void ({ scenario } = await stageOf(id)), 60_000);

function expectReading(reading: Reading): void {
  const { act, form, kind, topics, confidence } = reading;
  expect(acts).toContain(act);
  expect(hasForm(act) ? forms : [null]).toContain(form);
  expect(hasKind(act) ? kinds : [null]).toContain(kind);
  expect(topics).toEqual([...topics].sort());
  for (const topic of topics) expect(scenario.topics.map((one) => one.id)).toContain(topic);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
}

describe('interpret', { timeout: 60_000 }, () => {
  const lines = [
    '夜里停电，都是什么情形？',
    '',
    '  ',
    '？！',
    '您好',
    '#nonsense',
    '{"text":1}',
    '那个东西后来怎么又变成那样了',
    'x'.repeat(3000),
    '老周为什么走的',
  ];
  let plain: Outcome;
  beforeAll(async () => void (plain = await simulate(on('interpret'), `\uFEFF${lines.join('\r\n')}`)), 60_000);

  test('a line out for every line in, in its order, of the fixed members; BOM, CRLF and no last end are taken', () => {
    expect([plain.code, plain.err]).toEqual([0, []]);
    const all = parsed<Reading & { text: string }>(plain);
    expect(all.map(({ text }) => text)).toEqual(lines);
    for (const one of all) {
      expect(Object.keys(one)).toEqual(['text', 'act', 'form', 'kind', 'topics', 'confidence']);
      if (one.act !== null) expectReading(one);
    }
  });

  test('what holds no words is read as nothing; all else has its best reading, understood or not, the same in any process', async () => {
    const { read } = await stageOf(id);
    const nothing = { act: null, form: null, kind: null, topics: [], confidence: 0 };
    expect(parsed(plain)).toEqual(lines.map((text) => ({ text, ...(read(text).reading ?? nothing) })));
    expect(lines.filter((text) => read(text).reading === null)).toEqual(['', '  ', '？！']);
    expect(lines.filter((text) => read(text).reading && !read(text).isSure)).not.toEqual([]);
  });
});

describe('play', { timeout: 60_000 }, () => {
  const unsure = '那个东西后来怎么又变成那样了';
  const contact = '这礼拜夜里停过没有？';
  let lines: string[];
  let plain: Outcome;
  let turns: Turn[];
  let end: End;
  beforeAll(async () => {
    const [first = '', ...rest] = scenario.expert;
    const talk = rest.filter((line) => !line.startsWith('#followup'));
    lines = [
      first,
      '',
      '#card ' + scenario.cards[0]?.id,
      // From the fourth turn on a turn costs patience: this one must not.
      unsure,
      '#pick 2',
      ...talk,
      ...Array<string>(3).fill(`#followup ${contact}`),
    ];
    plain = await simulate(
      on('play', '--seed', '1', '--mode', 'practice'),
      `\uFEFF${lines.join('\r\n')}\r\n多余的一句\r\n#nonsense`,
    );
    turns = parsed<Turn>(plain).slice(0, -1);
    end = parsed<End>(plain).at(-1) as End;
  }, 60_000);

  test('a line for each turn, then the score; what comes after the end is ignored, with a word', () => {
    expect(plain.code).toBe(0);
    expect(turns).toHaveLength(lines.length);
    expect(plain.err).toHaveLength(1);
    expect(plain.err[0]).toContain(`line ${lines.length + 1}`);
    turns.forEach((turn, at) => {
      expect(Object.keys(turn).filter((name) => name !== 'near')).toEqual(turnKeys);
      expect(turn.turn).toBe(at + 1);
      expect(turn.over).toBe(at === lines.length - 1);
      expect(typeof turn.reply).toBe('string');
      if (turn.reading) expectReading(turn.reading);
      for (const value of [turn.trust, turn.patience]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    });
  });

  test('what was discovered grows, and the end has every fact as discovered or missed', () => {
    for (const [at, { discovered }] of turns.entries())
      expect(discovered.slice(0, turns[at - 1]?.discovered.length ?? 0)).toEqual(turns[at - 1]?.discovered ?? []);
    expect(Object.keys(end)).toEqual(endKeys);
    expect([...end.discovered].sort()).toEqual([...(turns.at(-1)?.discovered ?? [])].sort());
    expect([...end.discovered, ...end.missed].sort()).toEqual(scenario.facts.map((fact) => fact.id).sort());
  });

  test('the score is the sum of its five dimensions, with one decimal', () => {
    expect(Object.keys(end.dimensions)).toEqual(['discovery', 'questioning', 'listening', 'trust', 'proposal']);
    const tenths = Object.values(end.dimensions).map((points) => Math.round(10 * points));
    expect(Math.round(10 * end.score)).toBe(tenths.reduce((sum, points) => sum + points, 0));
    for (const value of [end.score, ...Object.values(end.dimensions)]) expect(value).toBe(Math.round(10 * value) / 10);
    expect(end.score).toBeGreaterThan(70);
  });

  test('what was read stands at every line that was said; silence, looks and papers have none', () => {
    const reading = (start: string) =>
      turns.filter((_turn, at) => lines[at]?.startsWith(start)).map((turn) => turn.reading);
    expect(turns[1]?.reading).toBeNull();
    for (const start of ['#look', '#statement', '#propose']) {
      expect(reading(start).length).toBeGreaterThan(0);
      expect(reading(start).filter((one) => one !== null)).toEqual([]);
    }
    expect(turns[2]?.reading).toEqual({ ...scenario.cards[0]?.means, confidence: 1 });
  });

  test('a word of the second contact shows how sure its reading was', async () => {
    const { read } = await stageOf(id);
    expect(read(contact).reading?.confidence).toBeLessThan(1);
    expect(turns.at(-1)?.reading).toEqual(read(contact).reading);
  });

  test('what was not understood leaves trust and patience as they were, and offers three cards to pick from', () => {
    const [before, lost, picked] = turns.slice(2, 5) as [Turn, Turn, Turn];
    expect([lost.trust, lost.patience]).toEqual([before.trust, before.patience]);
    expect(lost.near).toHaveLength(3);
    expect(lost.reading?.act).toBeDefined();
    expect(picked.reading).toEqual({
      ...scenario.cards.find((card) => card.id === lost.near?.[1])?.means,
      confidence: 1,
    });
  });

  test('the same again, without BOM, with LF and the seed that is the default: the same bytes', async () => {
    const again = await simulate(on('play'), `${lines.join('\n')}\n`);
    expect(again).toEqual({ ...plain, err: [] });
  });

  test('no line in: the score alone, whatever the seed', async () => {
    const { code, out, err } = await simulate(on('play', '--seed', '4294967295', '--mode', 'assessed'));
    expect([code, err, out.length]).toEqual([0, [], 1]);
    const facts = scenario.facts.map((fact) => fact.id);
    const end = JSON.parse(out[0] as string) as End;
    expect(end).toMatchObject({
      discovered: [],
      missed: facts,
      dimensions: { discovery: 0, questioning: 0, listening: 0 },
    });
    // The seed may have begun two points of trust above the scenario.
    expect(end.score).toBeLessThan(1);
  });

  test.each([
    ['a statement with a wrong type', '#statement {"wish":7}', 'wrong-type', '(line 3, /wish)'],
    [
      'more words than one breath holds',
      '夜'.repeat(501),
      'wrong-shape',
      '(line 3, /text) · expected at most 500 characters',
    ],
  ])('%s: complete lines till there, then one line on stderr and exit 1', async (_title, bad, code, where) => {
    const outcome = await simulate(on('play'), `您好\n\n${bad}\n您好\n`);
    expect([outcome.code, outcome.err.length]).toEqual([1, 1]);
    expect(outcome.err[0]).toMatch(oneLine);
    expect(outcome.err[0]?.startsWith(`${code}: `)).toBe(true);
    expect(outcome.err[0]).toContain(where);
    expect(parsed<Turn>(outcome).map(({ turn }) => turn)).toEqual([1, 2]);
  });
});

describe('list', { timeout: 60_000 }, () => {
  test('cards, looks, proposals and facts with their depth, a line each', async () => {
    const outcome = await simulate(on('list'));
    expect([outcome.code, outcome.err]).toEqual([0, []]);
    const { cards, looks, proposals, facts } = scenario;
    expect(parsed(outcome)).toEqual([
      ...cards.map((card) => ({ kind: 'card', id: card.id, text: card.text, step: card.step })),
      ...looks.map((look) => ({ kind: 'look', id: look.id, zh: look.zh })),
      ...proposals.map(({ id: name, zh, text }) => ({ kind: 'proposal', id: name, zh, text })),
      ...facts.map((fact) => ({ kind: 'fact', id: fact.id, depth: fact.depth, zh: fact.note })),
    ]);
  });
});

describe('a command line that does not fit', { timeout: 30_000 }, () => {
  test.each([
    [[], 'unknown-command', 'role-play'],
    [['ply', '--scenario', id], 'unknown-command', 'role-play ply'],
    [['list'], 'unknown-scenario', 'nothing'],
    [['list', '--scenario', 'shunda'], 'unknown-scenario', 'shunda'],
    [on('list', '--sed=1'), 'unknown-option', '--sed'],
    [on('list', 'file\nname'), 'unknown-option', 'file⏎name'],
    [on('play', '--seed', '4294967296'), 'bad-seed', '4294967296'],
    [on('play', '--seed', '1.5'), 'bad-seed', '1.5'],
    [on('play', '--seed='), 'bad-seed', 'nothing'],
    [on('play', '--mode', 'exam'), 'unknown-mode', 'exam'],
    [on('play', '--mode='), 'unknown-mode', 'nothing'],
  ])('%j: exit 1, one line on stderr, nothing on stdout', async (args, code, received) => {
    const outcome = await simulate(args, '您好\n');
    expect(outcome).toMatchObject({ code: 1, out: [] });
    expect(outcome.err).toHaveLength(1);
    expect(outcome.err[0]).toMatch(oneLine);
    expect(outcome.err[0]?.startsWith(`${code}: `)).toBe(true);
    expect(outcome.err[0]).toContain(received);
  });
});

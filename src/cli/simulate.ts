/**
 * `npm run --silent simulate -- role-play interpret | play | list --scenario S [--seed N] [--mode M]`: simulations without a
 * browser. Results go to stdout, one JSON object a line, messages to stderr. Exit 0: done; 1: unusable input.
 */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { formatIssue, type Issue } from '#src/core/issue.ts';
import { defaultSeed, isSeed, largestSeed } from '#src/simulations/engine/run.ts';
import { isRefused, modes } from '#src/simulations/kind.ts';
import { buildModel } from '#src/simulations/role-play/build-model.ts';
import { compileScenario } from '#src/simulations/role-play/compile.ts';
import { longest, longestPart } from '#src/simulations/role-play/customer/parse-decision.ts';
import type { Entry, Seen } from '#src/simulations/role-play/customer/state.ts';
import { rolePlay } from '#src/simulations/role-play/kind.ts';
import { unpackModel } from '#src/simulations/role-play/reading/model.ts';
import { makeReader, type Reader } from '#src/simulations/role-play/reading/read.ts';
import type { Scenario } from '#src/simulations/role-play/scenario.ts';
import { foundOf } from '#src/simulations/role-play/score.ts';
import { nearest, type Words } from '#src/source/place.ts';
import { isBadLine, parseLine } from '#src/simulations/role-play/lines.ts';

const usage = 'simulate role-play interpret | play | list --scenario ID [--seed N] [--mode guided|practice|assessed]';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Refuses what was asked, in one line. */
class Refusal extends Error {
  constructor(words: Words, place: Partial<Pick<Issue, 'file' | 'line' | 'path'>> = {}) {
    super(formatIssue({ file: 'command line', line: 1, path: '', ...place, ...words }));
  }
}

interface Stage {
  scenario: Scenario;
  read: Reader;
}

/** The scenario by its id, and the reader trained on its examples. */
async function openStage(id: string): Promise<Stage> {
  const issues: Issue[] = [];
  const { rolePlay: files, common } = await readScenarios(contentRoot(), issues);
  const known = files.filter(({ locale }) => locale === 'zh-CN');
  const file = known.find(({ value }) => value.id === id);
  if (!file) {
    for (const issue of issues) complain(formatIssue(issue));
    const ids = known.map(({ value }) => value.id);
    throw new Refusal({
      code: 'unknown-scenario',
      message: 'there is no scenario of this id',
      expected: ids.join(' | '),
      received: id || 'nothing',
      fix: nearest(id, ids),
    });
  }
  const scenario = compileScenario(file.value);
  const library = {
    common: common.find(({ locale }) => locale === 'zh-CN')?.value ?? { examples: {} },
    scenarios: known.map(({ value }) => value),
  };
  const model = unpackModel(buildModel(library, file.value));
  return { scenario, read: makeReader(model, { extra: scenario.acts, cards: scenario.cards }) };
}

/** What stands on the standard input, by lines: BOM and CRLF are taken, the last line needs no end. */
async function inputLines(): Promise<string[]> {
  const lines = (await text(process.stdin)).replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

async function interpret({ read }: Stage): Promise<void> {
  for (const line of await inputLines()) {
    const { reading } = read(line);
    const { act, form, kind, topics, confidence } = reading ?? {
      act: null,
      form: null,
      kind: null,
      topics: [],
      confidence: 0,
    };
    print({ text: line, act, form, kind, topics, confidence });
  }
}

async function play({ scenario, read }: Stage, seed: number): Promise<void> {
  let state = rolePlay.start(scenario, seed);
  for (const [index, line] of (await inputLines()).entries()) {
    if (rolePlay.over(state)) {
      complain(`the talk is over · line ${index + 1} · this line and those after it are not played`);
      break;
    }
    const decision = parseLine(line, scenario, read);
    if (isBadLine(decision)) {
      const { path, ...words } = decision;
      throw new Refusal(words, { file: 'standard input', line: index + 1, path });
    }
    const step = rolePlay.decide(scenario, state, decision);
    if (isRefused(step)) {
      // Its ids exist: what is refused of a line that was read is its length.
      throw new Refusal(
        {
          code: step.refused,
          message: 'the decision cannot be taken',
          expected: `at most ${step.at === '/text' ? longest : longestPart} characters`,
          received: line.slice(0, 80),
          fix: 'shorten it',
        },
        { file: 'standard input', line: index + 1, path: step.at },
      );
    }
    state = step.state;
    printTurn(state.log.at(-1) as Entry, 'reading' in decision ? decision.reading : undefined, step.seen);
  }
  const { score, dimensions } = rolePlay.score(scenario, state);
  print({ score, dimensions, ...foundOf(scenario, state) });
}

function printTurn(
  { act, form, kind, topics }: Entry,
  reading: object | null | undefined,
  { turn, reply, trust, patience, discovered, over, near }: Seen,
): void {
  const meant = act === null ? null : { act, form, kind, topics, confidence: 1 };
  print({
    turn,
    reading: reading ?? meant,
    reply,
    trust,
    patience,
    discovered,
    over,
    ...(near.length > 0 && { near }),
  });
}

function list({ scenario }: Stage): void {
  for (const { id, text, step } of scenario.cards) print({ kind: 'card', id, text, step });
  for (const { id, zh } of scenario.looks) print({ kind: 'look', id, zh });
  for (const { id, zh, text } of scenario.proposals) print({ kind: 'proposal', id, zh, text });
  for (const { id, depth, note } of scenario.facts) print({ kind: 'fact', id, depth, zh: note });
}

/** The options of the command line; strict: a misspelt one is refused. */
function parseOptions(rest: string[]): { scenario: string; seed: number } {
  const options = { scenario: { type: 'string' }, seed: { type: 'string' }, mode: { type: 'string' } } as const;
  let values: { scenario?: string | undefined; seed?: string | undefined; mode?: string | undefined };
  try {
    ({ values } = parseArgs({ args: rest, options, strict: true, allowPositionals: false }));
  } catch {
    throw new Refusal({
      code: 'unknown-option',
      message: 'the options do not fit the command',
      expected: usage,
      received: rest.join(' '),
      fix: 'take the option out or correct it',
    });
  }
  const seed = values.seed === undefined ? defaultSeed : /^\d{1,10}$/.test(values.seed) ? Number(values.seed) : NaN;
  if (!isSeed(seed)) {
    throw new Refusal({
      code: 'bad-seed',
      message: '--seed is no seed',
      expected: `an integer, 0 to ${largestSeed}`,
      received: values.seed || 'nothing',
      fix: 'give another number',
    });
  }
  if (values.mode !== undefined && !modes.some((mode) => mode === values.mode)) {
    throw new Refusal({
      code: 'unknown-mode',
      message: '--mode names no mode',
      expected: modes.join(' | '),
      received: values.mode || 'nothing',
      fix: 'choose one of them',
    });
  }
  return { scenario: values.scenario ?? '', seed };
}

async function main(): Promise<number> {
  const [simulation, command, ...rest] = process.argv.slice(2);
  try {
    if (simulation !== 'role-play' || !['interpret', 'play', 'list'].includes(command ?? '')) {
      throw new Refusal({
        code: 'unknown-command',
        message: 'there is no such command',
        expected: usage,
        received: [simulation, command].filter(Boolean).join(' ') || 'nothing',
        fix: 'use one of them',
      });
    }
    const { scenario, seed } = parseOptions(rest);
    const stage = await openStage(scenario);
    if (command === 'interpret') await interpret(stage);
    else if (command === 'play') await play(stage, seed);
    else list(stage);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(error.message);
    return 1;
  }
}

process.exitCode = await main();

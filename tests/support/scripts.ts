/**
 * Talks written blind: tests/scripts/<scenario>.<band>-<n>.txt, by writers who had the briefing and the chapter and neither the engine
 * nor the customer's secrets. What must hold of each band stands in the design's section 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRefused } from '#src/simulations/kind.ts';
import type { State } from '#src/simulations/role-play/customer/state.ts';
import { rolePlay } from '#src/simulations/role-play/kind.ts';
import { isBadLine, parseLine } from '#src/simulations/role-play/lines.ts';
import type { Stage } from './stage.ts';

/** What each band must score: at least, or at most. */
export const bands = {
  method: { least: 85 },
  closed: { most: 55 },
  pitch: { most: 35 },
  silent: { most: 10 },
} as const;
export type Band = keyof typeof bands;

export interface Script {
  name: string;
  scenario: string;
  band: Band;
  lines: string[];
}

const folder = 'tests/scripts';

export const readScripts = (): Script[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [scenario = '', name = ''] = file.split('.');
      const lines = readFileSync(path.join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
      return { name: `${scenario} ${name}`, scenario, band: name.replace(/-\d+$/, '') as Band, lines };
    });

/** Plays lines as the command does; throws on a line that is none. */
export function playLines({ scenario, read }: Stage, lines: readonly string[], seed: number): State {
  let state = rolePlay.start(scenario, seed);
  for (const line of lines) {
    if (rolePlay.over(state)) break;
    const decision = parseLine(line, scenario, read);
    if (isBadLine(decision)) throw new Error(`${line}: ${decision.message}`);
    const step = rolePlay.decide(scenario, state, decision);
    if (isRefused(step)) throw new Error(`${line}: ${step.refused} ${step.at}`);
    state = step.state;
  }
  return state;
}

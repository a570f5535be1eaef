/**
 * Utterances that nobody who wrote for the scenarios has seen: tests/reading/<scenario>.<persona>.txt, a label line (`# ask/open/problem
 * downtime`) above the lines it holds for. Written by one persona each, with nothing but the labelling rules.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLabelFault, type Meaning, parseLabel } from '#src/simulations/role-play/reading/labels.ts';

export interface HeldOut {
  scenario: string;
  persona: string;
  text: string;
  means: Meaning;
}

const folder = 'tests/reading';

/** Lines written just so, by others: confidence is fitted to them, accuracy is not measured on them. */
export const readCalibration = (): HeldOut[] => readHeldOut(path.join(folder, 'calibration'));

/** All held-out lines of a folder; throws on a label that cannot be read. */
export function readHeldOut(from = folder): HeldOut[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const [scenario = '', persona = ''] = name.split('.');
      let means: Meaning | undefined;
      return readFileSync(path.join(from, name), 'utf8')
        .split('\n')
        .flatMap((line, at): HeldOut[] => {
          if (line.trim() === '') return [];
          if (line.startsWith('# ')) {
            const parsed = parseLabel(line.slice(2));
            if (isLabelFault(parsed)) throw new Error(`${name}:${at + 1}: ${parsed.part} ${parsed.received}`);
            means = parsed;
            return [];
          }
          if (!means) throw new Error(`${name}:${at + 1}: a line before any label`);
          return [{ scenario, persona, text: line.trim(), means }];
        });
    });
}

/** Pairs of characters, without punctuation: what likeness is measured by. */
export function bigrams(text: string): Set<string> {
  const plain = text.replace(/[\p{P}\p{S}\s]/gu, '');
  const out = new Set<string>();
  for (let at = 0; at + 2 <= plain.length; at += 1) out.add(plain.slice(at, at + 2));
  return out.size === 0 ? new Set([plain]) : out;
}

/** Jaccard's index of two sets. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) both += Number(other.has(pair));
  return both / (one.size + other.size - both);
}

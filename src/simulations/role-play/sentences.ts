/** Everything a customer can say, with its place in the scenario: no sentence may come twice. Pure. */
import type { Scenario } from './scenario.ts';

export interface Said {
  text: string;
  path: PropertyKey[];
}

/** What he says, list by list. Not what the debrief or the card says about him. */
export function* spokenIn(
  scenario: Pick<Scenario, 'opening' | 'leaving' | 'topics' | 'facts' | 'clues' | 'improper' | 'proposals'> & {
    voice: Record<string, string[] | undefined>;
    followup: Pick<Scenario['followup'], 'good' | 'poor'>;
  },
): Generator<Said> {
  const list = function* (lines: readonly string[], path: PropertyKey[]): Generator<Said> {
    for (const [at, text] of lines.entries()) yield { text, path: [...path, at] };
  };
  yield { text: scenario.opening, path: ['opening'] };
  yield { text: scenario.leaving, path: ['leaving'] };
  for (const [at, topic] of scenario.topics.entries())
    for (const name of ['answers', 'guarded', 'yes'] as const) yield* list(topic[name], ['topics', at, name]);
  for (const [at, { tells, again, slip }] of scenario.facts.entries()) {
    // A fact that is told wrong first is never told as it stands.
    if (!slip) yield* list(tells, ['facts', at, 'tells']);
    yield* list(again, ['facts', at, 'again']);
    if (!slip) continue;
    yield* list(slip.tells, ['facts', at, 'slip', 'tells']);
    yield* list(slip.corrects, ['facts', at, 'slip', 'corrects']);
    yield { text: slip.unnoticed, path: ['facts', at, 'slip', 'unnoticed'] };
  }
  for (const [at, { says, missed }] of scenario.clues.entries()) {
    yield { text: says, path: ['clues', at, 'says'] };
    yield { text: missed, path: ['clues', at, 'missed'] };
  }
  for (const [at, { says, replies }] of scenario.improper.entries()) {
    yield { text: says, path: ['improper', at, 'says'] };
    for (const [name, text] of Object.entries(replies)) yield { text, path: ['improper', at, 'replies', name] };
  }
  for (const [name, lines] of Object.entries(scenario.voice)) yield* list(lines ?? [], ['voice', name]);
  for (const [at, { accepted, doubted }] of scenario.proposals.entries()) {
    if (accepted) yield { text: accepted, path: ['proposals', at, 'accepted'] };
    yield { text: doubted, path: ['proposals', at, 'doubted'] };
  }
  for (const way of ['good', 'poor'] as const) {
    yield { text: scenario.followup[way].opens, path: ['followup', way, 'opens'] };
    yield* list(scenario.followup[way].goes, ['followup', way, 'goes']);
    yield { text: scenario.followup[way].ends, path: ['followup', way, 'ends'] };
  }
}

/** The shortest sentence that is noticed when it comes again. */
const shortest = 4;

/** A text by its sentences, each as a listener tells them apart: without signs and gestures' brackets. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[。？！…])/)
    .map((sentence) => sentence.replace(/[\p{P}\s]/gu, ''))
    .filter((sentence) => sentence.length >= shortest);

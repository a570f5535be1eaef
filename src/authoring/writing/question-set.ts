/** What holds for a chapter's questions taken together: how many, how hard, and what a test-wise guesser could use. */
import type { Issue } from '#src/core/issue.ts';
import type { QuestionEntry } from '../catalogue.ts';
import { issueOn } from '#src/source/place.ts';
import { chiSquare, chiSquareLimit, choiceItems, keyPositions, lengthBias, longestOption } from './choices.ts';
import { withParts } from './parts.ts';

/** What a chapter's questions must reach; shares are of 1. */
export const setLimits = {
  quiz: 20,
  checks: 2,
  applyShare: 1 / 3,
  /** Below these numbers of items a share says nothing. */
  leastForLength: 5,
  leastForPositions: 8,
  leastForTruth: 4,
  keyShare: 0.45,
  truthShare: 2 / 3,
  /** Rules for multiple choice that one chapter may use: who must learn four of them in one quiz learns none. */
  rules: 2,
} as const;

const hard = ['apply', 'analyse', 'evaluate'];
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const listed = (entries: readonly QuestionEntry[]): string => entries.map(({ item }) => item.id).join(', ');

/** Everything wrong with the questions of one chapter as a set; `file` is where its issues are filed. */
export function checkQuestionSet(file: string, entries: readonly QuestionEntry[]): Issue[] {
  return [
    ...checkNumbers(file, entries),
    ...checkLevels(file, entries),
    ...checkLengths(file, entries),
    ...checkPositions(file, entries),
    ...checkTruth(file, entries),
    ...checkRules(file, entries),
  ];
}

function checkNumbers(file: string, entries: readonly QuestionEntry[]): Issue[] {
  return (
    [
      ['quiz', setLimits.quiz],
      ['check', setLimits.checks],
    ] as const
  ).flatMap(([use, least]) => {
    const received = entries.filter(({ item }) => item.use === use).length;
    if (received >= least) return [];
    return [
      issueOn(file, 0, {
        code: 'too-few-questions',
        message: `the chapter has too few questions for ${use === 'quiz' ? 'its quiz' : 'its text'}`,
        expected: `${least} or more with use: ${use}`,
        received: String(received),
        fix: `write ${least - received} more`,
      }),
    ];
  });
}

function checkLevels(file: string, entries: readonly QuestionEntry[]): Issue[] {
  const applying = entries.filter(({ item }) => hard.includes(item.level)).length;
  const least = Math.ceil(entries.length * setLimits.applyShare);
  if (applying >= least) return [];
  return [
    issueOn(file, 0, {
      code: 'too-easy',
      message: 'too few questions ask the reader to use what was learned',
      expected: `${least} of ${entries.length} or more at ${hard.join(', ')}`,
      received: String(applying),
      fix: 'turn questions about words into small cases with a decision',
    }),
  ];
}

/** Single choice is held to 40 % (of four options); all choice items together to what is fair for their keys. */
function checkLengths(file: string, entries: readonly QuestionEntry[]): Issue[] {
  const items = choiceItems(entries);
  const single = items.filter((item) => item.single);
  const sets = single.length === items.length ? [items] : [single, items];
  return sets.flatMap((set) => {
    const { told, fair } = lengthBias(set);
    if (set.length < setLimits.leastForLength || told <= fair + 1e-9) return [];
    const telling = set.filter(({ options, keys }) => keys.includes(longestOption(options)?.id ?? ''));
    return [
      issueOn(file, 0, {
        code: 'longest-is-right',
        message: `who always picks the longest option is right too often${set === single ? ' in single choice' : ''}`,
        expected: `the longest option right in at most ${Math.floor(fair + 1e-9)} of ${set.length}`,
        received: `${told}: ${listed(telling.map(({ entry }) => entry))}`,
        fix: 'shorten the right option (reasons belong into its feedback), or make a wrong one as full',
      }),
    ];
  });
}

/**
 * Where keys stand is drawn from ids, so it can be uneven by chance, and readers of one chapter see that one draw. Held:
 * each position at least once, none over 45 % (who always picks it should gain little over a quarter), and χ² below what
 * 1 % of fair draws exceed, which also sees two positions sharing nearly everything.
 */
function checkPositions(file: string, entries: readonly QuestionEntry[]): Issue[] {
  const counts = keyPositions(choiceItems(entries));
  const items = counts.reduce((sum, count) => sum + count, 0);
  if (items < setLimits.leastForPositions) return [];
  const most = Math.max(...counts);
  const faults = [
    ...(counts.includes(0) ? ['a position without a key'] : []),
    ...(most > items * setLimits.keyShare ? [`${percent(most / items)} at one position`] : []),
    ...(chiSquare(counts) > chiSquareLimit ? [`χ² ${chiSquare(counts).toFixed(1)}`] : []),
  ];
  if (faults.length === 0) return [];
  return [
    issueOn(file, 0, {
      code: 'uneven-keys',
      message: 'the keys of single-choice items with four options stand too often at the same place',
      expected: `A, B, C, D each once or more, none over ${percent(setLimits.keyShare)}, χ² at most ${chiSquareLimit}`,
      received: `A ${counts[0]}, B ${counts[1]}, C ${counts[2]}, D ${counts[3]}: ${faults.join(', ')}`,
      fix: 'before a question is published, rename options so that their ids sort otherwise (the order shown is drawn from sorted ids)',
    }),
  ];
}

function checkTruth(file: string, entries: readonly QuestionEntry[]): Issue[] {
  const judged = entries.flatMap(({ item }) => (item.kind === 'true-false' ? [item.key] : []));
  const yes = judged.filter(Boolean).length;
  const most = Math.max(yes, judged.length - yes);
  if (judged.length < setLimits.leastForTruth || most <= judged.length * setLimits.truthShare + 1e-9) return [];
  return [
    issueOn(file, 0, {
      code: 'uneven-truth',
      message: 'true-false questions have the same answer too often',
      expected: `at most ${Math.floor(judged.length * setLimits.truthShare + 1e-9)} of ${judged.length} with one answer`,
      received: `${yes} true, ${judged.length - yes} false`,
      fix: 'turn a statement round',
    }),
  ];
}

/** Parts of a case count here: their rule is read like any other. */
function checkRules(file: string, entries: readonly QuestionEntry[]): Issue[] {
  const rules = withParts(entries).flatMap(({ item }) => (item.kind === 'multiple-choice' ? [item.scoring] : []));
  const used = [...new Set(rules)].sort();
  if (used.length <= setLimits.rules) return [];
  return [
    issueOn(file, 0, {
      code: 'too-many-rules',
      message: 'multiple choice is scored by too many rules in one chapter',
      expected: `${setLimits.rules} or fewer`,
      received: used.join(', '),
      fix: 'use net, and one other where it fits clearly better',
    }),
  ];
}

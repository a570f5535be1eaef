/** What holds for the words of the kinds that are not choices: nothing gives the answer away, and what is wrong is met. */
import type { Issue } from '#src/core/issue.ts';
import { countCharacters, foldText } from '#src/core/text.ts';
import { issueAt } from '#src/source/place.ts';
import type { QuestionEntry } from '../catalogue.ts';
import { partsOf } from './parts.ts';
import { checkOrder, checkPairs, checkTexts, type Of, type Say } from './pair-words.ts';
import { bare, beginning } from './sentences.ts';

/** How many key points a short answer is marked by, how long its model is, and how many questions a case asks. */
export const kindLimits = { keyPoints: [2, 6], model: 40, parts: [2, 6] } as const;

/** Everything wrong with the words of one question, or of one part of a case, that its kind alone can have. */
export function checkKindWords(entry: QuestionEntry): Issue[] {
  const { item } = entry;
  const say: Say = (path, words) => issueAt(entry, path, words);
  switch (item.kind) {
    case 'fill-in':
      return checkGaps(item, say);
    case 'numeric':
      return checkNumber(item, say);
    case 'matching':
      return [...checkTexts(item, ['left', 'right'], say), ...checkPairs(item.left, 'left', item.right, item.key, say)];
    case 'categorising':
      return [
        ...checkTexts(item, ['categories', 'items'], say),
        ...checkPairs(item.items, 'items', item.categories, item.key, say),
      ];
    case 'ordering':
      return [...checkTexts(item, ['items'], say), ...checkOrder(item, say)];
    case 'short-answer':
      return [...checkTexts(item, ['keyPoints'], say), ...checkMarking(item, say)];
    case 'case':
      return checkCase(entry, item, say);
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return [];
  }
}

/** True when a text holds an answer: a number or Latin word as a whole, Chinese anywhere. */
function holds(text: string, answer: string): boolean {
  const [all, part] = [foldText(text), foldText(answer)];
  const whole = (sign: string | undefined): boolean => !sign || !/[\d.\p{Script=Latin}]/u.test(sign);
  for (let at = all.indexOf(part); at >= 0 && part; at = all.indexOf(part, at + 1)) {
    const ends = (edge: string | undefined, outside: string | undefined): boolean => whole(edge) || whole(outside);
    if (ends(part[0], all[at - 1]) && ends(part.at(-1), all[at + part.length])) return true;
  }
  return false;
}

function checkGaps({ blanks, stem }: Of<'fill-in'>, say: Say): Issue[] {
  return blanks.flatMap(({ accept }, blank) =>
    accept.flatMap((answer, index) => {
      if (!holds(stem, answer)) return [];
      return [
        say(['blanks', blank, 'accept', index], {
          code: 'answer-in-stem',
          message: 'the stem holds what is to be filled in',
          expected: 'a stem without the answer',
          received: answer,
          fix: 'ask in other words, or leave another gap',
        }),
      ];
    }),
  );
}

/** That the stem tells every number that is drawn is a rule of `course check`. */
function checkNumber({ answer, feedback, mistakes }: Of<'numeric'>, say: Say): Issue[] {
  const issues: Issue[] = [];
  if (!holds(feedback, '{answer}') && (answer === undefined || !holds(feedback, String(answer)))) {
    issues.push(
      say(['feedback'], {
        code: 'no-result',
        message: 'the worked solution does not come to its result',
        expected: answer === undefined ? '{answer}, and the steps to it' : `{answer} or ${answer}, and the steps to it`,
        received: beginning(feedback),
        fix: 'write the sum as one does it with a pencil',
      }),
    );
  }
  if (mistakes.length === 0) {
    issues.push(
      say(['mistakes'], {
        code: 'no-mistake',
        message: 'a number that is wrong for a reason would be told only that it is wrong',
        expected: 'one mistake or more that people make, each with a feedback',
        received: 'none',
        fix: 'say what one gets who forgets a step or takes the wrong number',
      }),
    );
  }
  return issues;
}

function checkMarking({ keyPoints, model }: Of<'short-answer'>, say: Say): Issue[] {
  const [least, most] = kindLimits.keyPoints;
  const issues: Issue[] = [];
  if (keyPoints.length < least || keyPoints.length > most) {
    issues.push(
      say(['keyPoints'], {
        code: 'key-points',
        message: 'a short answer is marked by too few or too many points',
        expected: `${least} to ${most} key points`,
        received: String(keyPoints.length),
        fix: keyPoints.length < least ? 'say what else a good answer has' : 'join points, or ask less at once',
      }),
    );
  }
  if (countCharacters(model) < kindLimits.model) {
    issues.push(
      say(['model'], {
        code: 'short-model',
        message: 'a model answer is too short to be learned from',
        expected: `${kindLimits.model} characters or more`,
        received: `${countCharacters(model)}: ${beginning(model)}`,
        fix: 'write the answer a good student would write, with every key point in it',
      }),
    );
  }
  return issues;
}

/** A case asks several things, none of them twice; stems of different cases may be the same (“先做什么？”). */
function checkCase(entry: QuestionEntry, { questions }: Of<'case'>, say: Say): Issue[] {
  const [least, most] = kindLimits.parts;
  const issues: Issue[] = [];
  if (questions.length < least || questions.length > most) {
    issues.push(
      say(['questions'], {
        code: 'case-parts',
        message: 'a case asks too little or too much',
        expected: `${least} to ${most} questions`,
        received: String(questions.length),
        fix: questions.length < least ? 'ask more about it, or make it a question of its own' : 'make two cases of it',
      }),
    );
  }
  const stems = questions.map(({ stem }) => bare(stem));
  for (const [index, part] of partsOf(entry).entries()) {
    if (stems.indexOf(stems[index] ?? '') === index) continue;
    issues.push(
      issueAt(part, ['stem'], {
        code: 'same-stem',
        message: 'this stem stands in the case already',
        expected: 'a stem of its own',
        received: beginning(part.item.stem),
        fix: 'ask something else, or take one out',
      }),
    );
  }
  return issues;
}

/** What holds for the words of each question, and for those of two questions beside each other. */
import type { Issue } from '#src/core/issue.ts';
import { countCharacters } from '#src/core/text.ts';
import type { QuestionEntry } from '../catalogue.ts';
import { issueAt, type Words } from '#src/source/place.ts';
import { stringsIn } from '#src/source/half-width.ts';
import { choiceItems } from './choices.ts';
import { checkKindWords } from './kind-words.ts';
import { withParts } from './parts.ts';
import { bare, beginning } from './sentences.ts';

/** A feedback shorter than this cannot say why. */
export const leastFeedback = 12;

const verdictWords =
  '恭喜|回答|答案|选择|选项|判断|答|选|你|您|的|这个|这|该|说法|是|很|非常|完全|正确|错误|有误|不对|不是|对|错|了|好|真棒|棒|再想想|再试试|再试一次|想一想|继续|加油|努力|请|吧|哦|啊|哟';
const onlyVerdict = new RegExp(`^(${verdictWords})+$`, 'u');
const allOrNone =
  /^(以上|上述|前面|前几项|前[两二三四]项|其他).*(都|皆|均|全)|^(都|全都|均|皆|全部)(不)?(对|是|正确|选|符合|可以)|^(以上|上述).*(没有|无)|^[A-E](和|与|、|及)[A-E]/u;
const negative = /不正确|不属于|不包括|不包含|不符合|不恰当|不合适|不应该?|不该|不能|不是|错误的|有误的/u;
const asksForOne = /(哪[一几两二三]?[项个种类条些句位]|哪[一]?[家票步]|下列|以下|下面).*[？?：:。（()）]*$/u;
const markedNegative = /[“「](不|错|有误|无)[^”」]*[”」]/u;
const doubleNegative = /不能不|不得不|不会不|不可不|不可能不|并非不|不是不|不是没|没有不|未必不|不无/u;

const file = (entry: QuestionEntry, path: PropertyKey[], words: Words): Issue => issueAt(entry, path, words);

/** Everything wrong with the words of a chapter's questions; a case's parts are held to them like questions of their own. */
export const checkQuestionWords = (entries: readonly QuestionEntry[]): Issue[] => [
  ...entries.flatMap(checkHints),
  ...entries.flatMap(checkFeedback),
  ...checkTwins(entries),
  ...withParts(entries).flatMap(checkStem),
  ...checkOptions(withParts(entries)),
  ...withParts(entries).flatMap(checkKindWords),
];

/** Every text that answers an answer, whatever the kind: what stands under a member called `feedback`, in parts too. */
export const feedbackOf = ({ item }: QuestionEntry): { text: string; path: PropertyKey[] }[] =>
  [...stringsIn(item)].filter(({ path }) => path.includes('feedback'));

function checkHints(entry: QuestionEntry): Issue[] {
  if (entry.item.hints.length > 0) return [];
  return [
    file(entry, ['hints'], {
      code: 'no-hint',
      message: `${entry.item.id} has no hint`,
      expected: 'one hint or more',
      received: 'none',
      fix: 'say where to look or what to ask oneself, without the answer',
    }),
  ];
}

function checkFeedback(entry: QuestionEntry): Issue[] {
  return feedbackOf(entry).flatMap(({ text, path }) => {
    const short = countCharacters(text) < leastFeedback;
    if (!short && !onlyVerdict.test(bare(text))) return [];
    return [
      file(entry, path, {
        code: 'empty-feedback',
        message: short ? 'a feedback is too short to say why' : 'a feedback says right or wrong and nothing else',
        expected: `${leastFeedback} characters or more that say why it tempts, holds or fails`,
        received: text,
        fix: 'name the thought behind this choice, and what the text says to it',
      }),
    ];
  });
}

/** Two stems or two feedback texts that say the same. */
function checkTwins(entries: readonly QuestionEntry[]): Issue[] {
  const issues: Issue[] = [];
  const look = (what: string, found: { entry: QuestionEntry; text: string; path: PropertyKey[] }[]): void => {
    const first = new Map<string, QuestionEntry>();
    for (const { entry, text, path } of found) {
      const before = first.get(bare(text));
      if (!before) first.set(bare(text), entry);
      else
        issues.push(
          file(entry, path, {
            code: `same-${what}`,
            message: `this ${what} stands in ${before.item.id} already`,
            expected: `a ${what} of its own`,
            received: beginning(text),
            fix: what === 'stem' ? 'ask something else, or take one out' : 'say what is special about this choice',
          }),
        );
    }
  };
  look(
    'stem',
    entries.map((entry) => ({ entry, text: entry.item.stem, path: ['stem'] })),
  );
  look(
    'feedback',
    entries.flatMap((entry) => feedbackOf(entry).map((found) => ({ entry, ...found }))),
  );
  return issues;
}

/**
 * A stem that asks which one is not so, with the “不” not marked, is misread; a double negative is a riddle. A judgement
 * may say 不: only questions that ask for one of several are looked at for the first.
 */
function checkStem(entry: QuestionEntry): Issue[] {
  const { stem, kind } = entry.item;
  const last = /[^。！？]*[。！？：（()）]*$/u.exec(stem.trim())?.[0] ?? stem;
  const issues: Issue[] = [];
  const asked = kind !== 'true-false' && asksForOne.test(last) && negative.test(last);
  if (asked && !markedNegative.test(last)) {
    issues.push(
      file(entry, ['stem'], {
        code: 'hidden-not',
        message: 'the stem asks which one is not so, and the “not” is easily overlooked',
        expected: 'a question for what holds, or the negation in “”: 哪一项“不属于”……',
        received: beginning(last),
        fix: 'ask the other way round, or put the negation in “”',
      }),
    );
  }
  const twice = doubleNegative.exec(stem)?.[0];
  if (twice) {
    issues.push(
      file(entry, ['stem'], {
        code: 'double-negative',
        message: 'the stem says no twice',
        expected: 'one negation or none',
        received: twice,
        fix: 'say it straight',
      }),
    );
  }
  return issues;
}

function checkOptions(entries: readonly QuestionEntry[]): Issue[] {
  return choiceItems(entries).flatMap(({ entry, options }) =>
    options.flatMap(({ text, feedback }, index) => {
      const path = ['options', index];
      const issues: Issue[] = [];
      if (options.slice(0, index).some((before) => bare(before.text) === bare(text))) {
        issues.push(
          file(entry, [...path, 'text'], {
            code: 'same-option',
            message: `${entry.item.id} offers this option twice`,
            expected: 'options that differ in more than signs',
            received: text,
            fix: 'write another distractor, or take one out',
          }),
        );
      }
      if (allOrNone.test(text.trim())) {
        issues.push(
          file(entry, [...path, 'text'], {
            code: 'all-or-none',
            message: 'an option speaks of the other options',
            expected: 'an option that stands by itself: their order is drawn, and “all of them” is guessed, not known',
            received: text,
            fix: 'make it a multiple-choice question, or write another distractor',
          }),
        );
      }
      if (bare(text) === bare(feedback)) {
        issues.push(
          file(entry, [...path, 'feedback'], {
            code: 'feedback-is-option',
            message: 'a feedback only repeats its option',
            expected: 'why the option tempts, holds or fails',
            received: feedback,
            fix: 'say why',
          }),
        );
      }
      return issues;
    }),
  );
}

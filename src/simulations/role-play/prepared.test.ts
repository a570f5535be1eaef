import { describe, expect, it } from 'vitest';
import { matchPrepared } from './prepared.ts';
import { type Meaning, parseLabel } from './reading/labels.ts';
import type { Reader } from './reading/read.ts';

const meaning = (label: string): Meaning => parseLabel(label) as Meaning;

/** What each sentence is read as; the model read them so in Shunda. */
const turns = (
  [
    ['夜里配电这块现在谁在管、怎么排？', 'ask/open/situation shift'],
    ['以前是怎么招的，来的人后来怎样了？', 'ask/open/situation past_hiring'],
    ['停的那几个钟头，库里的货损失了多少？', 'ask/fact/implication downtime'],
    ['工资这块谁拍板？', 'ask/fact/situation decision salary'],
    ['老周走了这段时间，哪一段最让您头疼？', 'ask/open/problem vacancy_reason'],
  ] as const
).map(([text, label], at) => ({ turn: at + 1, what: 'say' as const, text, ...meaning(label) }));

const reader =
  (label: string, isSure = true): Reader =>
  () => ({ reading: { ...meaning(label), confidence: 0.9 }, isSure, stance: undefined, near: [] });

const asked = (text: string, label: string, isSure?: boolean): number | false | undefined =>
  matchPrepared([text], turns, reader(label, isSure))[0]?.asked;

describe('what was prepared against what was asked', () => {
  it('finds the turn by its words, whatever topic the question was read as being about', () => {
    expect(asked('现在谁在管这件事？', 'ask/fact/situation decision')).toBe(1);
    expect(asked('以前怎么招的？', 'ask/open/situation past_hiring')).toBe(2);
    expect(asked('出问题时损失多大？', 'ask/fact/implication')).toBe(3);
    expect(asked('工资谁定？', 'ask/fact/situation decision salary')).toBe(4);
  });

  it('says nothing where a topic is shared and the question is another', () => {
    expect(asked('老周为什么走？', 'ask/open/problem vacancy_reason')).toBeUndefined();
    expect(asked('预算有多少？', 'ask/fact/situation salary')).toBeUndefined();
    expect(asked('您最想要什么样的结果？', 'ask/open/payoff')).toBeUndefined();
  });

  it('says that it was not asked only where it was read surely, and nobody touched it', () => {
    expect(asked('整改通知什么时候到期？', 'ask/fact/situation safety')).toBe(false);
    expect(asked('整改通知什么时候到期？', 'ask/fact/situation safety', false)).toBeUndefined();
  });

  it('does not say so of what may have been asked in words that were not understood', () => {
    const lost = { turn: 1, what: 'say' as const, text: '那张整改的单子咋说', act: null, kind: null, topics: [] };
    const [one] = matchPrepared(['整改通知什么时候到期？'], [lost], reader('ask/fact/situation safety'));
    expect(one?.asked).toBeUndefined();
  });

  it('leaves out lines that were left empty', () => {
    expect(matchPrepared(['', ' ', '需要什么证？'], [], reader('ask/open/situation qualifications'))).toHaveLength(1);
  });
});

import type { Locale } from './locales.ts';

const zhCN = {
  title: '自测方式',
  none: '只看对错',
  lead: '两样都可以不选。选了以后，网址会带上它，发给同学或下次打开都照这个方式。',
  certainty: '说出把握',
  certaintyHelp:
    '交之前先说有多大把握。答对得 1、2、3 分，答错得 0、−2、−6 分；只对一部分，对的部分按对算，其余按错算。没把握就老实说没把握，最划算。',
  penalty: '重试扣分',
  penaltyNone: '不扣',
  penaltyEach: '每多试一次扣 {percent}%',
  penaltyHelp: '一轮的得分率 = 各次里最高的（得分率 − 扣分 × 之前试过的次数），最低为 0；答对了，一轮结束。',
  ask: '你有多大把握？',
  level1: '不太有把握',
  level2: '比较有把握',
  level3: '很有把握',
  levelMarks: '对 +{right}，错 {wrong}',
  told: '{level}：记 {mark} 分',
  round: '这一轮试了 {n} 次，各次折算：{terms}。取最高的（最低为 0），得分率 {result}。',
  comma: '，',
  result: '自测结果',
  sums: '正确率 {accuracy}%，加成 {bonus}%，合计 {result}%',
  sumsHelp:
    '按每题最近一次说出的把握算，共 {n} 题，平均 {average} 分。加成 = 0.1 ×（平均分 − 全部只用一种把握时最好的平均分）：会分辨有把握和没把握，加成就大于 0。',
  nothing: '还没有说过把握的题。',
  columnLevel: '把握',
  columnCount: '题数',
  columnRight: '全对',
  columnJudgement: '判断',
  judgedOver: '太自信：错得比这个把握该有的多',
  judgedUnder: '可以更自信：对得比这个把握该有的多',
  judgedFine: '合适',
  judgedFew: '题太少，还看不出',
  sureAndWrong: '很有把握却答错了：先看这几题',
  sureAndWrongNone: '没有很有把握却答错的题。',
  number: '第 {n} 题',
  retried: '按重试扣分计：{earned} / {total} 分（做过的 {n} 题，每题取最近一轮）',
  retriedNone: '还没有做过的题。',
};

/** What the ways of testing oneself say: how sure one was, what further tries cost. */
export type SelfTestTexts = Record<keyof typeof zhCN, string>;

const en: SelfTestTexts = {
  title: 'Ways of testing yourself',
  none: 'right or wrong only',
  lead: 'Both are up to you. What you choose stands in the address: share it, or come back to it.',
  certainty: 'Say how sure you are',
  certaintyHelp:
    'Before handing in, say how sure you are. Right earns 1, 2 or 3, wrong 0, −2 or −6; what is partly right counts as right for that part and as wrong for the rest. Being honest about doubt pays best.',
  penalty: 'Retries cost',
  penaltyNone: 'nothing',
  penaltyEach: '{percent}% for each further try',
  penaltyHelp:
    'A round is worth the best of (credit − penalty × tries before), never below 0; a right answer ends the round.',
  ask: 'How sure are you?',
  level1: 'Not very sure',
  level2: 'Fairly sure',
  level3: 'Very sure',
  levelMarks: 'right +{right}, wrong {wrong}',
  told: '{level}: {mark} marks',
  round: '{n} tries in this round, each worth: {terms}. The best counts: {result}.',
  comma: ', ',
  result: 'How it went',
  sums: 'Accuracy {accuracy}%, bonus {bonus}%, together {result}%',
  sumsHelp:
    'From the last certainty given for each of {n} questions; average mark {average}. Bonus = 0.1 × (average − the best average that one level for all would have given): telling sure from unsure makes it positive.',
  nothing: 'No certainty given yet.',
  columnLevel: 'Certainty',
  columnCount: 'Questions',
  columnRight: 'All right',
  columnJudgement: 'Judgement',
  judgedOver: 'too sure: wrong more often than this level allows',
  judgedUnder: 'could be surer: right more often than this level expects',
  judgedFine: 'fits',
  judgedFew: 'too few to tell',
  sureAndWrong: 'Very sure and wrong: look at these first',
  sureAndWrongNone: 'Nothing you were very sure of was wrong.',
  number: 'Question {n}',
  retried: 'With retries counted: {earned} / {total} points ({n} questions tried, the last round of each)',
  retriedNone: 'Nothing tried yet.',
};

export const selfTestTexts: Record<Locale, SelfTestTexts> = { 'zh-CN': zhCN, en };

import { describe, expect, test } from 'vitest';
import { practiceTexts } from '#src/i18n/practice.ts';
import { progressTexts } from '#src/i18n/progress.ts';
import { movedWords, pickStates, startWords } from './study-texts.ts';

const texts = practiceTexts['zh-CN'];
const states = pickStates(progressTexts['zh-CN']);

describe('the button of a chapter', () => {
  test('says that ten are drawn where there are more, and how many there are', () => {
    expect(startWords(33, texts)).toBe('练这一章：抽 10 题，共 33 题');
    expect(startWords(11, practiceTexts.en)).toBe('Practise: 10 of 11 questions');
  });

  test('says how many come where all of them do', () => {
    expect(startWords(10, texts)).toBe('练这一章（10 题）');
    expect(startWords(1, practiceTexts.en)).toBe('Practise this chapter (1)');
  });
});

describe('how a point moved', () => {
  test.each([
    ['met with a wrong answer', 'new', 'learning', -0.07, '学习中，还不稳'],
    ['read, then answered wrong', 'met', 'learning', -0.07, '学习中，还不稳'],
    ['met with a right answer', 'new', 'learning', 0.3, '还没学 → 学习中'],
    ['risen', 'learning', 'familiar', 0.3, '学习中 → 比较熟'],
    ['fallen', 'familiar', 'learning', -0.3, '比较熟 → 学习中'],
    ['risen within its state', 'learning', 'learning', 0.1, '学习中，更稳了一点'],
    ['fallen within its state', 'learning', 'learning', -0.1, '学习中，退了一点'],
    ['as it was', 'mastered', 'mastered', 0, '掌握，没有变化'],
  ] as const)('%s', (_what, before, after, rise, words) => {
    expect(movedWords({ before, after, rise }, texts, states)).toBe(words);
  });
});

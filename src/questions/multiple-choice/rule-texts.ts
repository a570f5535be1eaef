import type { Texts } from '#src/i18n/texts.ts';
import type { Scoring } from './kind.ts';

interface RuleTexts {
  name: string;
  /** How partly right answers count, in words. */
  words: string;
  /** The formula, to be filled in with the numbers of a `Comparison`; none where there is nothing to compute. */
  formula?: string;
}

/** What a scoring rule is called and how it is explained. */
export function ruleTexts(scoring: Scoring, texts: Texts['question']): RuleTexts {
  switch (scoring) {
    case 'none':
      return { name: texts.ruleNone, words: texts.ruleNoneWords };
    case 'net':
      return { name: texts.ruleNet, words: texts.ruleNetWords, formula: texts.formulaNet };
    case 'every-decision':
      return { name: texts.ruleEvery, words: texts.ruleEveryWords, formula: texts.formulaEvery };
    case 'coverage':
      return { name: texts.ruleCoverage, words: texts.ruleCoverageWords, formula: texts.formulaCoverage };
  }
}

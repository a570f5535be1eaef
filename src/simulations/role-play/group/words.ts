/** What the rubric says, with the numbers that the score is made with. Pure: texts come in. */
import { fill } from '#src/i18n/locales.ts';
import type { GroupTexts } from '#src/i18n/role-play-group.ts';
import type { RolePlayTexts } from '#src/i18n/role-play.ts';
import {
  confirmsEnough,
  depthWorth,
  type Dimension,
  enough,
  faultCost,
  missedCost,
  openEnough,
  pickedEnough,
  proposalWorth,
  thorough,
} from '../points.ts';

const percent = (share: number): number => Math.round(100 * share);

const numbers: Record<Dimension, Record<string, number>> = {
  discovery: { ...depthWorth, thorough: percent(thorough) },
  questioning: {
    situation: enough.situation[0],
    problem: enough.problem[0],
    implication: enough.implication[0],
    payoff: enough.payoff[0],
    open: percent(openEnough),
    pitched: -faultCost.pitched,
    leading: -faultCost.leading,
    hurried: -faultCost.hurried,
    interrogated: -faultCost.interrogated,
  },
  listening: { confirms: confirmsEnough, picked: pickedEnough, missed: -missedCost },
  trust: {},
  proposal: proposalWorth,
};

/** What gives full points in a dimension. */
export const fullMarks = (name: Dimension, texts: GroupTexts['sheet']): string =>
  fill(texts[`full-${name}`], numbers[name]);

/** The words of the role-play that the observer's sheet needs: a phone gets no others. */
export type SheetWords = {
  [
    Key in keyof RolePlayTexts as Key extends `${'kind' | 'form' | 'dimension' | 'reason'}-${string}` | 'comma'
      ? Key
      : never
  ]: string;
};

/** Picks them. */
export const sheetWords = (words: RolePlayTexts): SheetWords =>
  Object.fromEntries(
    Object.entries(words).filter(([key]) => /^(kind|form|dimension|reason)-|^comma$/.test(key)),
  ) as unknown as SheetWords;

import { expect, it } from 'vitest';
import { readMark } from './MarkField.tsx';

it('a mark is a number from 0 to what there is, in any digits; anything else is none', () => {
  expect(['7.25', '０', ' 40 ', '１２'].map((typed) => readMark(typed, 40))).toEqual([7.25, 0, 40, 12]);
  expect(['99', '-3', '', 'x', '7,5', '1e1'].map((typed) => readMark(typed, 40))).toEqual(Array(6).fill(undefined));
});

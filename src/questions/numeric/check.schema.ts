import type { z } from 'astro/zod';
import { printNumber } from '#src/core/print-number.ts';
import { type Complain, complainTo, listed } from '../item.schema.ts';
import { type Formula, functionNames, namesIn } from './formula.ts';
import { matches, resultOf } from './kind.ts';
import { drawValues, type Parameters, placeholder, shownAnswer, sizeOf, valueAt, type Values } from './parameters.ts';

interface Result {
  answer?: number | undefined;
  formula?: Formula | undefined;
}

interface Authored extends Result {
  id: string;
  stem: string;
  params?: Parameters | undefined;
  tolerance: number;
  feedback: string;
  mistakes: (Result & { feedback: string })[];
}

/** How many rounds are tried before a question is believed. */
const rounds = 500;
const mostCorners = 256;

const list = (names: string[]): string => (names.length > 0 ? listed(names) : 'none, for there are no params');

/** What must hold for a question to be graded at all: one result, and no name in a formula that is no parameter. */
export function checkFormulas(item: Authored, context: z.RefinementCtx): void {
  checkResults(item, complainTo(context));
}

function checkResults(item: Authored, complain: Complain): boolean {
  const names = Object.keys(item.params ?? {});
  let sound = true;
  const refuse: Complain = (...words) => {
    sound = false;
    complain(...words);
  };
  const check = ({ answer, formula }: Result, path: PropertyKey[]): void => {
    if ((answer === undefined) === (formula === undefined))
      refuse(answer, [...path, 'answer'], 'either answer or formula', 'answer-or-formula');
    for (const name of formula ? namesIn(formula.tree) : [])
      if (!names.includes(name))
        refuse(formula?.text, [...path, 'formula'], `${name}: one of ${list(names)}`, 'unknown-parameter');
  };
  check(item, []);
  item.mistakes.forEach((mistake, n) => check(mistake, ['mistakes', n]));
  if (item.answer !== undefined && names.length > 0 && item.formula === undefined)
    refuse(item.answer, ['answer'], 'a formula, for the numbers change', 'answer-or-formula');
  for (const [name, parameter] of Object.entries(item.params ?? {})) {
    const size = sizeOf(parameter);
    if (size < 1 || size > 1e6) refuse(name, ['params', name], 'at least one value, at most a million', 'params-range');
  }
  return sound;
}

/** Every combination of the first and the last value of each parameter. */
function corners(params: Parameters): Values[] {
  let all: Values[] = [{}];
  for (const [name, parameter] of Object.entries(params)) {
    const ends = [...new Set([0, sizeOf(parameter) - 1])];
    all = all.flatMap((values) => ends.map((end) => ({ ...values, [name]: valueAt(parameter, end) })));
    if (all.length > mostCorners) break;
  }
  return all.filter((values) => Object.keys(values).length === Object.keys(params).length);
}

/** What an author is held to besides: texts and parameters fit, and every round has one answer that no mistake gives. */
export function checkNumeric(item: Authored, context: z.RefinementCtx): void {
  const complain = complainTo(context);
  if (!checkResults(item, complain)) return;
  const names = Object.keys(item.params ?? {});
  const namedIn = (text: string): string[] => [...text.matchAll(placeholder)].map((found) => found[1] ?? '');
  const checkText = (text: string, path: PropertyKey[], known: string[]): void => {
    for (const name of namedIn(text))
      if (!known.includes(name)) complain(text, path, `{${name}}: one of ${list(known)}`, 'unknown-parameter');
  };
  checkText(item.stem, ['stem'], names);
  checkText(item.feedback, ['feedback'], [...names, 'answer']);
  item.mistakes.forEach(({ feedback }, n) => checkText(feedback, ['mistakes', n, 'feedback'], [...names, 'answer']));
  for (const name of names) {
    if (!namedIn(item.stem).includes(name))
      complain(item.stem, ['stem'], `{${name}} in the stem, for a reader needs it`, 'unused-parameter');
    if (name === 'answer' || functionNames.includes(name))
      complain(name, ['params', name], 'a name that is neither answer nor a function', 'reserved-name');
    const parameter = item.params?.[name];
    if (parameter && sizeOf(parameter) < 2) complain(name, ['params', name], 'two values at least', 'params-range');
  }
  checkRounds(item, complain);
}

/** The corners and five hundred rounds: a finite answer one can type, and no mistake that is right by chance. */
function checkRounds(item: Authored, complain: Complain): void {
  const where = item.formula ? ['formula'] : ['answer'];
  const drawn = item.params ? Array.from({ length: rounds }, (_, seed) => drawValues(item.id, item.params, seed)) : [];
  const said = new Set<number>();
  for (const values of [...corners(item.params ?? {}), ...drawn]) {
    const names = Object.entries(values).map(([name, value]) => `${name} = ${value}`);
    const at = names.length > 0 ? ` where ${names.join(', ')}` : '';
    const answer = resultOf(item, values);
    if (answer === undefined) return complain(item.formula?.text, where, `a finite result${at}`, 'no-result');
    if (
      !matches(shownAnswer(answer, item.tolerance), answer, item.tolerance) ||
      (item.tolerance === 0 && !short(answer))
    )
      return complain(item.tolerance, ['tolerance'], `a tolerance, or round(…): ${answer}${at}`, 'endless-answer');
    item.mistakes.forEach((mistake, n) => {
      const result = resultOf(mistake, values);
      if (result === undefined || said.has(n) || !matches(result, answer, item.tolerance)) return;
      said.add(n);
      const message = `another result than the answer ${printNumber(answer)}${at}`;
      complain(
        mistake.formula?.text ?? mistake.answer,
        ['mistakes', n, mistake.formula ? 'formula' : 'answer'],
        message,
        'mistake-is-right',
      );
    });
  }
}

/** Whether it can be written out with six decimals. */
const short = (value: number): boolean => matches(Number(value.toFixed(6)), value, 0);

/**
 * The trust dial of whoever plays the customer: one step up for every good thing, one down for every bad one. It is coarser than
 * the engine, where a good restatement is worth 4 and picking up a word 2; a step is 4 of the engine's 100 points.
 */
import { clamp } from '../customer/state.ts';

export const step = 4;
/** Where the dial ends; at the low end the customer leaves. */
export const least = -5;
export const most = 12;

/** Steps that lead from where trust begins to where a fact is told; 0 when it is told from the start. */
export const stepsTo = (start: number, trust: number): number => Math.max(0, Math.ceil((trust - start) / step));

/** Trust of 0 to 100, as the engine has it, at so many steps. */
export const trustAt = (start: number, steps: number): number => clamp(start + steps * step);

/** Steps within the dial's ends. */
export const withinDial = (steps: number): number => Math.min(most, Math.max(least, Math.round(steps)));

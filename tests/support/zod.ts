/** Is Zod inside a script? By names that survive minifying: its property keys and error class. */
import type { Code } from './built-code.ts';

const marks = [/\b_zod\b/, /\$ZodError|ZodError/, /invalid_union|unrecognized_keys/];

/** Scripts in which Zod was found; two marks, for one may stand in somebody's text. */
export const scriptsWithZod = (scripts: Code[]): string[] =>
  scripts.filter(({ code }) => marks.filter((mark) => mark.test(code)).length >= 2).map(({ name }) => name);

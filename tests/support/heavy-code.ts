/** What must not reach a phone, found inside built scripts; and which pages lead to a script. */
import { readFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { filesUnder } from '../../config/files.ts';
import type { Code } from './built-code.ts';

/** Names that survive minifying: Zod's property keys and error class; two marks, for one may stand in somebody's text. */
const zodMarks = [/\b_zod\b/, /\$ZodError|ZodError/, /invalid_union|unrecognized_keys/];

/** Scripts in which Zod was found. */
export const scriptsWithZod = (scripts: Code[]): string[] =>
  scripts.filter(({ code }) => zodMarks.filter((mark) => mark.test(code)).length >= 2).map(({ name }) => name);

/** Scripts with OpenCC's table of traditional characters: pairs of rare ones, as the package writes them. */
export const scriptsWithOpencc = (scripts: Code[]): string[] =>
  scripts.filter(({ code }) => /㑳 㑇|\\u3473 \\u3447/.test(code)).map(({ name }) => name);

/** The pages of a built site from which a script can be reached by names, in the page or in other scripts. */
export function pagesLeadingTo(folder: string, script: string): string[] {
  const read = (fits: RegExp) =>
    filesUnder(folder, fits).map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
  const scripts = read(/\.m?js$/);
  const names = new Set([basename(script)]);
  const leads = ({ text }: { text: string }): boolean => [...names].some((name) => text.includes(name));
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const one of scripts) if (leads(one)) names.add(basename(one.path));
  }
  return read(/\.html$/)
    .filter(leads)
    .map(({ path }) => path)
    .sort();
}

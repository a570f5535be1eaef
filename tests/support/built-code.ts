/** All scripts and styles a built site sends: files and what stands in the pages. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesUnder } from '../../config/files.ts';
import { pagesOf, runs } from './html.ts';

export interface Code {
  name: string;
  code: string;
  module?: boolean;
}

const read = (folder: string, fits: RegExp): Code[] =>
  filesUnder(folder, fits).map((file) => ({
    name: relative(folder, file).split(sep).join('/'),
    code: readFileSync(file, 'utf8'),
  }));

/** The same text on every page counts once. */
const once = (codes: Code[]): Code[] => [...new Map(codes.map((code) => [code.code, code])).values()];

export const scriptsOfSite = (folder: string): Code[] =>
  once([
    ...read(folder, /\.m?js$/).map((code) => ({ ...code, module: true })),
    ...pagesOf(folder).flatMap(({ path, elements }) =>
      elements
        .filter((element) => runs(element) && element.attributes['src'] === undefined)
        .map(({ text, attributes }) => ({
          name: `${path} (inline)`,
          code: text,
          module: attributes['type'] === 'module',
        })),
    ),
  ]);

export const stylesOfSite = (folder: string): Code[] =>
  once([
    ...read(folder, /\.css$/),
    ...pagesOf(folder).flatMap(({ path, elements }) =>
      elements.filter(({ tag }) => tag === 'style').map(({ text }) => ({ name: `${path} (inline)`, code: text })),
    ),
  ]);

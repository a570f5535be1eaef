import type { Kind } from '#src/questions/kind.ts';

/** What the guide says of one kind. */
export interface KindGuide {
  name: string;
  /** When it is the right kind. Texts of the guide may hold `code` and **strong**. */
  when: string;
  /** Its own fields, beside those every question has. */
  fields: [name: string, means: string][];
  /** What makes a bad question of this kind. */
  mistakes: string[];
}

/** A rule of partial credit: who may use it, how it is computed, and one computed case. */
export interface RuleGuide {
  kinds: string;
  name: string;
  /** As written in `scoring`, with whether it is what counts when nothing is written. */
  code: string;
  formula: string;
  example: string;
}

/** The guide in one language. */
export interface Guide {
  title: string;
  description: string;
  lead: string;
  contents: string;
  fileTitle: string;
  file: string[];
  fileSample: string;
  yamlTitle: string;
  yaml: string[];
  fieldsTitle: string;
  fieldsHead: [string, string, string];
  fields: [name: string, means: string, needed: string][];
  levelsTitle: string;
  levels: [code: string, means: string][];
  idsTitle: string;
  ids: string[];
  pointsTitle: string;
  pointsLead: string;
  pointsOpen: string;
  creditTitle: string;
  credit: string[];
  creditHead: [string, string, string, string, string];
  rules: RuleGuide[];
  notHereTitle: string;
  notHere: string[];
  kindsTitle: string;
  kindsLead: string;
  ownFields: string;
  example: string;
  source: string;
  copy: string;
  copied: string;
  selected: string;
  take: string;
  takeWhat: string;
  badTitle: string;
  kinds: Record<Kind, KindGuide>;
  checkTitle: string;
  check: string[];
}

/** A piece of a guide's text: `code` and **strong** as in Markdown, nothing else of it. */
export interface Piece {
  text: string;
  code: boolean;
  strong: boolean;
}

/** Cuts a text at its marks. */
export const piecesOf = (text: string): Piece[] =>
  text
    .split('**')
    .flatMap((part, outer) =>
      part.split('`').map((piece, inner) => ({ text: piece, code: inner % 2 === 1, strong: outer % 2 === 1 })),
    )
    .filter((piece) => piece.text !== '');

/**
 * What an observer counts, and what the engine's formulas make of it. Kept as a list in the order in which it happened, because
 * the order of the questions is worth points, and three questions in a row that are not open are a fault. Pure.
 */
import { countRun } from '../customer/interrogation.ts';
import {
  type Dimension,
  dimensions,
  type Fault,
  listeningShares,
  pointsOf,
  questioningShares,
  type Share,
  worth,
} from '../points.ts';
import { type Kind, kinds } from '../reading/labels.ts';
import { elements } from '../scenario.ts';

/** How a question is put, as far as an observer can tell it in a breath: `closed` takes in questions for one datum. */
export const askForms = ['open', 'closed', 'leading'] as const;
export type AskForm = (typeof askForms)[number];
export const others = [
  'confirmed',
  'picked-up',
  'comforted',
  'pitched',
  'hurried',
  'missed-clue',
  'interrupted',
  'asked-too-soon',
  'amended',
  'excused',
] as const;
export type Other = (typeof others)[number];
export type Stroke = `ask/${Kind}/${AskForm}` | Other;

export const askStroke = (kind: Kind, form: AskForm): Stroke => `ask/${kind}/${form}`;
export const strokes: readonly Stroke[] = [
  ...kinds.flatMap((kind) => askForms.map((form) => askStroke(kind, form))),
  ...others,
];

export const slips = ['none', 'open', 'caught'] as const;

export interface Sheet {
  v: 1;
  log: Stroke[];
  /** How many of the five elements the needs statement had. */
  carried: number;
  /** What became of the number that the customer gets wrong: the observer asks him afterwards. */
  slip: (typeof slips)[number];
  marks: Partial<Record<Dimension, number>>;
  heard: string;
}

export const emptySheet = (): Sheet => ({ v: 1, log: [], carried: 0, slip: 'none', marks: {}, heard: '' });

const mostStrokes = 500;

/** Reads back a sheet; what cannot be read of it is empty. */
export function parseSheet(value: unknown): Sheet {
  const out = emptySheet();
  if (typeof value !== 'object' || value === null || (value as { v?: unknown }).v !== 1) return out;
  const { log, carried, slip, marks, heard } = value as Record<string, unknown>;
  if (Array.isArray(log)) out.log = log.filter((one): one is Stroke => strokes.includes(one)).slice(0, mostStrokes);
  if (typeof carried === 'number') out.carried = withinElements(carried);
  out.slip = slips.find((one) => one === slip) ?? 'none';
  if (typeof heard === 'string') out.heard = heard.slice(0, 5000);
  for (const name of dimensions) {
    const mark: unknown = typeof marks === 'object' && marks !== null ? (marks as Record<string, unknown>)[name] : null;
    if (isMark(name, mark)) out.marks[name] = mark;
  }
  return out;
}

/** Whether a value is points that a dimension can have. */
export const isMark = (name: Dimension, value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= worth[name];

export const withinElements = (count: number): number => Math.min(elements.length, Math.max(0, Math.round(count) || 0));

/** With one stroke more, or the last of its kind taken back. */
export const stroked = (log: readonly Stroke[], stroke: Stroke, way: 1 | -1): Stroke[] => {
  if (way === 1) return log.length < mostStrokes ? [...log, stroke] : [...log];
  const at = log.lastIndexOf(stroke);
  return log.filter((_one, index) => index !== at);
};

export const countOf = (log: readonly Stroke[], stroke: Stroke): number => log.filter((one) => one === stroke).length;

interface Question {
  kind: Kind;
  form: AskForm;
}

const questionOf = (stroke: Stroke): Question | undefined => {
  const [ask, kind, form] = stroke.split('/');
  return ask === 'ask' ? ({ kind, form } as Question) : undefined;
};

/** Questions in a row that were not open, three of them and more: counted as the customer counts them. */
export function interrogations(log: readonly Stroke[]): number {
  let [run, found] = [0, 0];
  for (const stroke of log) {
    const question = questionOf(stroke);
    if (['confirmed', 'comforted', 'amended', 'excused'].includes(stroke)) run = 0;
    if (!question || question.form === 'leading') continue;
    const next = countRun(run, question.form);
    run = next.run;
    found += Number(next.tooMany);
  }
  return found;
}

/** Shares for questioning, as score.ts makes them of a talk that was played. */
export function questioningOf({ log, carried }: Sheet): Share[] {
  const questions = log.map(questionOf).filter((one) => one !== undefined);
  const times = (stroke: Other): number => countOf(log, stroke);
  const faults: Record<Fault, number> = {
    pitched: times('pitched'),
    hurried: times('hurried'),
    leading: questions.filter(({ form }) => form === 'leading').length,
    interrogated: interrogations(log),
    'asked-too-soon': times('asked-too-soon'),
  };
  return questioningShares({ asked: questions.filter(({ form }) => form !== 'leading'), stated: carried > 0, faults });
}

/** Shares for listening. */
export const listeningOf = ({ log, carried, slip }: Sheet): Share[] =>
  listeningShares({
    confirms: countOf(log, 'confirmed'),
    picked: countOf(log, 'picked-up') + countOf(log, 'comforted'),
    carried: carried / elements.length,
    slip,
    missed: countOf(log, 'missed-clue'),
  });

/** What was counted, by dimension: the other three cannot be counted from outside. */
export const countedMarks = (sheet: Sheet): { questioning: number; listening: number } => ({
  questioning: pointsOf('questioning', questioningOf(sheet)),
  listening: pointsOf('listening', listeningOf(sheet)),
});

/** Marks so far apart, for their dimension, that both sides should say why. */
export const isFarApart = (name: Dimension, one: number, other: number): boolean =>
  Math.abs(one - other) >= worth[name] / 5;

/** What a teacher pastes into the preview: a whole question file, a list of questions, or one question. Pure. */
import { z } from 'astro/zod';
import type { Issue } from '#src/core/issue.ts';
import type { Item } from '#src/questions/registry.ts';
import { itemSchema, questionFileSchema } from '#src/questions/schemas.ts';
import { cleanText } from './file.ts';
import { ruleInChinese, sayInChinese } from './fault-words.ts';
import { findHalfWidth, stringsIn } from './half-width.ts';
import { hasFields, noQuestions, oddIndent, oddIndentWords, withoutFences } from './not-yaml.ts';
import { issueAt, issueOn, nearest, type Words } from './place.ts';
import { parseYaml } from './yaml.ts';

export type PastedShape = 'file' | 'list' | 'one';

/** Questions that hold, whether all of them do, what was pasted, and all faults by line. */
export interface Pasted {
  shape: PastedShape;
  items: Item[];
  readable: boolean;
  faults: Issue[];
}

/** How the checker speaks, and which knowledge points there are (none: not checked). */
export interface PastedOptions {
  locale: string;
  points?: readonly string[];
}

/** A list has questions, a map with `questions` is a file, every other map is one question. */
const shapeOf = (raw: unknown): PastedShape =>
  Array.isArray(raw)
    ? 'list'
    : typeof raw === 'object' && raw !== null && 'questions' in raw && !('kind' in raw)
      ? 'file'
      : 'one';

const schemaOf: Record<PastedShape, z.ZodType> = {
  file: questionFileSchema,
  list: z.array(itemSchema).min(1),
  one: itemSchema,
};

/** The questions of a pasted value, with the way to each. */
const membersOf = (shape: PastedShape, raw: unknown): { path: PropertyKey[]; member: unknown }[] => {
  if (shape === 'one') return [{ path: [], member: raw }];
  const list = shape === 'list' ? raw : (raw as { questions: unknown }).questions;
  const before: PropertyKey[] = shape === 'list' ? [] : ['questions'];
  return Array.isArray(list) ? list.map((member: unknown, index) => ({ path: [...before, index], member })) : [];
};

/**
 * Reads what was pasted as `course check` would: the schema of every kind, ids used once, known knowledge points,
 * full-width punctuation. Never throws; `items` are the questions without a fault of their own shape, in their order.
 */
export function readPasted(pasted: string, { locale, points = [] }: PastedOptions): Pasted {
  const faults: Issue[] = [];
  const chinese = locale !== 'en';
  const text = cleanPasted(pasted);
  if (!hasFields(text)) return unlike(text, chinese);
  let shape: PastedShape = 'one';
  let raw: unknown;
  const parsed = parseYaml<z.ZodType>(
    { file: '', inside: '', text },
    (value) => schemaOf[(shape = shapeOf((raw = value)))],
    faults,
    { salvage: (value) => value ?? {}, ...(chinese && { say: sayInChinese }) },
  );
  const odd = faults.length > 0 ? oddIndent(text) : undefined;
  const oddFault = odd && issueOn('', odd.line, oddIndentWords(odd, chinese));
  if (!parsed) {
    // What the parser says from such a line on is about that line.
    const told = oddFault ? [...faults.filter(({ line }) => line < oddFault.line), oddFault] : faults;
    return { shape, items: [], readable: false, faults: told };
  }
  if (typeof raw !== 'object' || raw === null) return unlike(text, chinese);
  // YAML that parses has Tabs only where they are allowed (between brackets), so none is the cause of a fault; any other
  // odd sign may have been read as part of a field's name.
  if (oddFault && odd.sign !== '\t') faults.push(oddFault);
  const place = { file: '', line: parsed.line, path: [] };
  const report = (path: PropertyKey[], words: Words): void =>
    void faults.push(issueAt(place, path, chinese ? ruleInChinese(words) : words));
  const items: Item[] = [];
  const seen = new Set<string>();
  const members = membersOf(shape, raw);
  for (const { path, member } of members) {
    const held = itemSchema.safeParse(member);
    if (!held.success) continue;
    const item = held.data;
    if (seen.has(item.id)) report([...path, 'id'], duplicate(item.id));
    seen.add(item.id);
    item.knowledge.forEach((id, index) => {
      if (points.length > 0 && !points.includes(id)) report([...path, 'knowledge', index], unknown(id, points));
    });
    for (const { text: found, path: inside } of stringsIn(member)) {
      for (const { words } of findHalfWidth(found)) report([...path, ...inside], words);
    }
    items.push(item);
  }
  faults.sort((a, b) => a.line - b.line);
  return { shape, items, readable: items.length > 0 && items.length === members.length, faults };
}

/** A pasted text as it is parsed; its lines keep their numbers. */
export const cleanPasted = (text: string): string => withoutFences(cleanText(text));

/** What was pasted is no question file at all. */
function unlike(text: string, chinese: boolean): Pasted {
  const { line, words } = noQuestions(text, chinese);
  return { shape: 'one', items: [], readable: false, faults: [issueOn('', line, words)] };
}

const duplicate = (id: string): Words => ({
  code: 'duplicate-id',
  message: `question ${id} is there twice`,
  expected: 'an id used once',
  received: id,
  fix: 'rename one of the two; records refer to ids, so keep the older one',
});

const unknown = (id: string, points: readonly string[]): Words => ({
  code: 'unknown-point',
  message: `there is no knowledge point ${id}`,
  expected: 'the id of a knowledge point',
  received: id,
  fix: nearest(id, points),
});

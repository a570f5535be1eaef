/**
 * What an author writes: `src/content/scenarios/role-play/<locale>/<id>.yaml`. A sentence a field; how the parts hang
 * together is checked in src/authoring/rules/role-play/. For authors and the build; a browser never loads this.
 */
import { z } from 'astro/zod';
import { filled, slug } from '#src/model/knowledge.schema.ts';
import { acts, extraActs, isLabelFault, parseLabel } from './reading/labels.ts';
import { depths, elements, type ExtraVoiceName, extraVoices, stances, type VoiceName, voices } from './scenario.ts';

/** A topic's id: English words joined by underscores, as the command line prints them. */
const topicId = z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'a topic such as past_hiring');
const some = (least: number) => z.array(filled).min(least);
const number = (least: number, most: number) => z.number().min(least).max(most);

/** A label such as `ask/open/problem downtime`. */
const label = z.string().superRefine((text, context) => {
  const parsed = parseLabel(text);
  if (!isLabelFault(parsed)) return;
  context.addIssue({
    code: 'custom',
    input: parsed.received,
    message: `a label with ${parsed.part}: one of ${parsed.expected}`,
    params: { issue: 'bad-label' },
  });
});

/** Examples by their label: every line is one utterance that means this. */
export const examplesSchema = z.record(label, some(1));

const topic = z.strictObject({
  /** Named in labels, facts, looks. */
  id: topicId,
  /** Its name for students. */
  zh: filled,
  /** What it includes: the labelling guide prints it. */
  about: filled,
  /** Words that name it: most utterances about it contain one of them. */
  words: some(3),
  answers: some(2),
  guarded: some(1),
  yes: some(1),
});

const fact = z.strictObject({
  id: slug,
  depth: z.enum(depths),
  topics: z.array(topicId).min(1),
  note: filled,
  /** Of a fact with a slip none of these is said: he tells it wrong, then corrects himself. */
  tells: some(1),
  again: some(1),
  /** Ids of facts and looks that must come first. An explicit fact needs the complaint that it makes concrete. */
  needs: z.array(slug).default([]),
  trust: number(0, 100).default(0),
  marks: z.array(some(1)).default([]),
  slip: z.strictObject({ tells: some(1), wrong: some(1), corrects: some(1), unnoticed: filled }).optional(),
});

const look = z.strictObject({ id: slug, zh: filled, sees: filled, topics: z.array(topicId) });

const clue = z.strictObject({
  id: slug,
  topics: z.array(topicId).min(1),
  says: filled,
  missed: filled,
  from: z.number().int().min(1).max(20),
});

const card = z.strictObject({ id: slug, text: filled, means: label, step: z.number().int().min(1).max(6) });

const improper = z.strictObject({
  id: slug,
  zh: filled,
  says: filled,
  replies: z.strictObject({ complies: filled, scolds: filled, proper: filled, passed: filled }),
  why: filled,
  model: filled,
});

const proposal = z.strictObject({
  id: slug,
  zh: filled,
  text: filled,
  quality: number(0, 1),
  answers: z.array(slug),
  /** Said from quality 0.6 on, when enough was found out. */
  accepted: filled.optional(),
  doubted: filled,
  why: filled,
});

const course = z.strictObject({ opens: filled, goes: some(2), ends: filled });

const part = z.strictObject({
  facts: z.array(slug).default([]),
  marks: z.array(some(1)).default([]),
  /** So many of the facts and marks must be met for full points. */
  need: z.number().int().min(1).default(1),
});

const byElement = <S extends z.ZodType>(schema: S) =>
  z.strictObject(Object.fromEntries(elements.map((name) => [name, schema])) as Record<(typeof elements)[number], S>);

type Lines = z.ZodArray<typeof filled>;
/** A list of lines by name, each of at least so many. */
const lists = (least: Record<string, number>): Record<string, Lines> =>
  Object.fromEntries(Object.entries(least).map(([name, count]) => [name, some(count)]));

const stancesSchema = z.strictObject(
  Object.fromEntries(stances.map((name) => [name, some(6)])) as Record<
    (typeof stances)[number],
    z.ZodArray<typeof filled>
  >,
);

/** One scenario of the role-play. */
export const scenarioSchema = z.strictObject({
  id: slug,
  status: z.enum(['draft', 'published']).default('published'),
  title: filled,
  summary: filled,
  /** What English pages call it; the talk itself is in Chinese. */
  en: z.strictObject({ title: filled, summary: filled }).optional(),
  chapter: slug,
  /** Its place in lists: the lowest first; the first one is the talk that home suggests after the chapter. */
  order: z.number().int().min(1).default(100),
  minutes: z.number().int().min(5).max(90),
  role: filled,
  brief: some(1),
  customer: z.strictObject({ name: filled, firm: filled, about: filled }),
  acts: z.array(z.enum(extraActs)).default([]),
  start: z.strictObject({ trust: number(0, 100), patience: number(0, 100) }),
  opening: filled,
  /** Ids of the facts that the opening line says already: nobody has to ask for them. */
  opens: z.array(slug).default([]),
  leaving: filled,
  topics: z.array(topic).min(3),
  facts: z.array(fact).min(4),
  looks: z.array(look).default([]),
  clues: z.array(clue).default([]),
  cards: z.array(card).min(6),
  improper: z.array(improper).default([]),
  /** What people say who go along with the improper wish, scold, or answer properly. */
  stances: stancesSchema.optional(),
  voice: z.strictObject({
    ...(lists(voices) as Record<VoiceName, Lines>),
    ...(Object.fromEntries(
      Object.entries(lists(extraVoices)).map(([name, lines]) => [name, lines.optional()]),
    ) as Record<ExtraVoiceName, z.ZodOptional<Lines>>),
  }),
  readyAfter: z.number().int().min(1).default(2),
  listenFirst: z.number().int().min(0).max(5).default(0),
  statement: z.strictObject({ model: byElement(filled), parts: byElement(part) }),
  proposals: z.array(proposal).min(3),
  followup: z.strictObject({
    good: course,
    poor: course,
    wants: z
      .array(z.strictObject({ id: slug, zh: filled, acts: z.array(z.enum(acts)).min(1), topics: z.array(topicId) }))
      .min(1),
  }),
  expert: some(8),
  examples: examplesSchema,
});
export type ScenarioFile = z.infer<typeof scenarioSchema>;

/** The file that all scenarios share: examples of acts and forms, words on other subjects, answers to whatever improper wish. */
export const commonSchema = z.strictObject({ examples: examplesSchema, stances: stancesSchema.optional() });
export type CommonFile = z.infer<typeof commonSchema>;

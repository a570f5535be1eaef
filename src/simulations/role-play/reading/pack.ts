/** What is shipped of what was learned: the features that decide, with weights of a few steps. Build side. */
import { contentHash } from '#src/core/hash.ts';
import { acts, forms, kinds } from './labels.ts';
import type { Features, Tables } from './features.ts';
import { type Course, learn, type Learned, type LearnOptions, readAll } from './learn.ts';
import { calibration } from './calibration.ts';
import { type HeadName, headNames, letterOf, middle, type PackedModel } from './model.ts';
import type { Weights } from './train.ts';

/** So many weights ship for each head: those that move the scores of the examples most. */
export interface PackOptions extends LearnOptions {
  keep?: Partial<Record<HeadName, number>>;
}
const keepMost: Record<HeadName, number> = { act: 5000, form: 2200, kind: 2600, topics: 6000, stance: 500 };

/** Learns twice: once to see which weights decide, once with these alone. */
export function packModel(course: Course, tables: Tables, options: PackOptions = {}): PackedModel {
  const { keep, ...how } = options;
  const read = readAll(course, tables);
  const all = learn(course, tables, { ...how, read });
  const masks = masksOf(all, read, { ...keepMost, ...keep });
  const learned = learn(course, tables, { ...how, read, vocabulary: all.vocabulary, masks });
  return pack(course, tables, learned);
}

/** Marks the weights that count: each by its size and by how many sentences it meets. */
function masksOf(
  learned: Learned,
  read: readonly Features[],
  keep: Record<HeadName, number>,
): Partial<Record<HeadName, Uint8Array>> {
  const counts = new Map<string, number>();
  for (const features of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = learned.vocabulary.map((feature) => Math.sqrt(counts.get(feature) ?? 0));
  const masks: Partial<Record<HeadName, Uint8Array>> = {};
  for (const name of headNames) {
    const head = learned[name];
    if (!head) continue;
    const classes = head.bias.length;
    const power = head.weights.map((weight, at) => Math.abs(weight) * (often[Math.floor(at / classes)] ?? 0));
    const border = [...power].sort((a, b) => b - a)[keep[name]] ?? 0;
    masks[name] = Uint8Array.from(power, (value) => Number(value > border));
  }
  return masks;
}

function pack(course: Course, tables: Tables, learned: Learned): PackedModel {
  const heads: { name: HeadName; weights: Weights }[] = [
    { name: 'act', weights: learned.act },
    { name: 'form', weights: learned.form },
    { name: 'kind', weights: learned.kind },
    { name: 'topics', weights: learned.topics },
    ...(learned.stance ? [{ name: 'stance' as const, weights: learned.stance }] : []),
  ];
  let from = 0;
  const packed = heads.map(({ name, weights }) => {
    const classes = weights.bias.length;
    const most = weights.weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
    // The largest tenth of a percent is cut: a finer step for all others.
    const sorted = weights.weights
      .filter((w) => w !== 0)
      .map(Math.abs)
      .sort();
    const step = round(
      Math.max(
        (sorted[Math.floor(sorted.length * Number(process.env.PC ?? 0.995))] ?? 1) / Number(process.env.LV ?? 12),
        1e-6,
      ),
    );
    void most;
    const head = { name, from, classes, step, bias: [...weights.bias].map(round) };
    from += classes;
    return { head, weights };
  });
  const rows = learned.vocabulary.map((_feature, at) =>
    packed
      .map(({ head, weights }) => {
        let row = '';
        for (let c = 0; c < head.classes; c += 1) {
          const n = Math.max(
            -middle,
            Math.min(middle, Math.round((weights.weights[at * head.classes + c] ?? 0) / head.step)),
          );
          if (n !== 0) row += letterOf(head.from + c) + letterOf(middle + n);
        }
        return row;
      })
      .join(''),
  );
  const order = learned.vocabulary
    .map((feature, at) => ({ feature, row: rows[at] as string }))
    .filter(({ row }) => row !== '');
  order.sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const used = new Set(order.flatMap(({ feature }) => [...feature]));
  const model: Omit<PackedModel, 'version'> = {
    format: 1,
    simple: Object.entries(tables.simple)
      .filter(([, simple]) => used.has(simple))
      .flat()
      .join(''),
    sound: packSounds(tables.sound),
    topics: course.topics.map(({ id }) => id),
    words: learned.words.map(({ fits }) => fits.join(' ')),
    features: order.map(({ feature }) => feature).join(' '),
    weights: order.map(({ row }) => row).join(' '),
    heads: packed.map(({ head }) => head),
    confidence: [...calibration.weights],
    threshold: calibration.threshold,
  };
  return { ...model, version: contentHash(model) };
}

/** Four digits are more than enough for what is rounded to one of ninety steps. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function packSounds(sound: Tables['sound']): string {
  const groups = new Map<string, string>();
  for (const [character, syllable] of Object.entries(sound))
    groups.set(syllable, (groups.get(syllable) ?? '') + character);
  return [...groups].map(([syllable, characters]) => `${syllable}${characters}`).join(' ');
}

/** How many classes the heads that all scenarios share have. */
export const sharedClasses = acts.length + forms.length + kinds.length;

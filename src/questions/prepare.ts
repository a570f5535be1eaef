import { traditionalFor } from '#src/i18n/build-traditional.ts';
import { foldAnswer } from './fill-in/fold.ts';
import { equivalents, lookAlikes, opposites, type Where } from './fill-in/words.ts';
import type { FillInItem } from './fill-in/kind.ts';
import type { Item } from './registry.ts';

/*
 * Node and build only: what is looked up in tables here goes into the item, so that a phone needs no table. Wherever a
 * file becomes items to be graded, they pass here first; versions (content hashes) are those of prepared items.
 */

/** Enough for every combination of two words with three names. */
const mostNames = 40;
const gap = /_{3,}/g;

/** The same item with what scoring needs beside what the author wrote; any number of times gives the same. */
export function prepareItem(item: Item): Item {
  // A question with faults is salvaged for its id and has nothing else.
  if (item.kind === 'fill-in' && Array.isArray(item.blanks)) return prepareFillIn(item);
  if (item.kind === 'case' && Array.isArray(item.questions))
    return { ...item, questions: item.questions.map((part) => prepareItem(part as Item)) };
  return item;
}

/** The same file with prepared questions. */
export const prepareFile = <File extends { questions: Item[] }>(file: File): File => ({
  ...file,
  // One that cannot be read at all is undefined, and keeps its place.
  questions: file.questions.map((item) => item && prepareItem(item)),
});

function prepareFillIn(item: FillInItem): FillInItem {
  const behind = item.stem.split(gap).slice(1);
  const blanks = item.blanks.map(({ also: _also, confused: _confused, ...blank }, index) => {
    const following = behind[index] ?? '';
    const near = blank.near.map(({ text }) => text);
    const also = without(
      blank.accept.flatMap((text) => otherNames(text, following)),
      [...blank.accept, ...near],
    );
    const right = [...blank.accept, ...also];
    const confused = without(
      right.flatMap((text) => otherThings(text, following)),
      [...right, ...near],
    );
    return { ...blank, ...(also.length > 0 && { also }), ...(confused.length > 0 && { confused }) };
  });
  const texts = blanks.flatMap(({ accept, also = [], confused = [], near }) => [
    ...[accept, also, confused].flat(),
    ...near.map(({ text }) => text),
  ]);
  const { variants: _variants, opposites: _opposites, ...rest } = item;
  const variants = traditionalFor(texts.join(''));
  const right = blanks.flatMap(({ accept, also = [] }) => [...accept, ...also]).join('');
  const apart = opposites.filter((group) => [...group].some((sign) => right.includes(sign)));
  return {
    ...rest,
    blanks,
    ...(Object.keys(variants).length > 0 && { variants }),
    ...(apart.length > 0 && { opposites: apart }),
  };
}

/** Each text once, by how it is compared, and none of `known`. */
function without(texts: string[], known: string[]): string[] {
  const seen = new Set(known.map((text) => foldAnswer(text)));
  return texts
    .filter((text) => {
      const folded = foldAnswer(text);
      return !seen.has(folded) && seen.add(folded);
    })
    .slice(0, mostNames);
}

const han = /^\p{Script=Han}/u;
/** Words that go on a sentence, not a name. */
const joins = /^[和与及或是为的、]/;

/** The answers that come of putting another name for a word where the word has the meaning the table speaks of. */
function replaced(where: Where, answer: string, word: string, names: string[], following: string): string[] {
  const at = answer.indexOf(word);
  if (at < 0) return [];
  if (!where.before && !where.alone) return names.map((name) => answer.replaceAll(word, name));
  const end = at + word.length;
  const next = answer.slice(end) + following;
  const whole = at === 0 && end === answer.length && (!han.test(following) || joins.test(following));
  if (!where.before?.some((head) => next.startsWith(head)) && !(where.alone && whole)) return [];
  return names.map((name) => answer.slice(0, at) + name + answer.slice(end));
}

/** As the tables write: 操作型 CRM without its space. */
const likeTables = (answer: string): string => answer.replace(/\s+/gu, '').toUpperCase();

/** Longest first: 不可储存性 is not 不可储存 and 性. */
const byLength = (words: string[]): string[] => [...words].sort((one, two) => two.length - one.length);

/** The answer and its other names, part by part. */
const otherNames = (answer: string, following: string): string[] =>
  equivalents.reduce(
    (names, group) =>
      [
        ...new Set([
          ...names,
          ...names.flatMap((text) => {
            for (const word of byLength(group.words)) {
              const others = replaced(group, text, word, group.words, following);
              if (others.length > 0) return others;
            }
            return [];
          }),
        ]),
      ].slice(0, mostNames),
    [likeTables(answer)],
  );

/** What is taken for this answer and is another thing. */
const otherThings = (answer: string, following: string): string[] =>
  lookAlikes.flatMap((group) => {
    for (const word of byLength(group.sides.flat())) {
      const others = group.sides.filter((side) => !side.includes(word)).flat();
      const found = replaced(group, likeTables(answer), word, others, following);
      if (found.length > 0) return found;
    }
    return [];
  });

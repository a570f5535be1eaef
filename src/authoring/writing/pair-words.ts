/** What holds for lists of texts that are to be joined or put in order: they differ, and do not give the answer away. */
import type { Issue } from '#src/core/issue.ts';
import { foldText } from '#src/core/text.ts';
import type { Item } from '#src/questions/registry.ts';
import type { Words } from '#src/source/place.ts';
import { bare } from './sentences.ts';

/** The item of one kind. */
export type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;
/** Files an issue at a path of the question that is looked at. */
export type Say = (path: PropertyKey[], words: Words) => Issue;

/** Two texts of one list that a reader cannot tell apart. */
export function checkTexts<Name extends string>(
  item: Record<Name, readonly { text: string }[]>,
  lists: readonly Name[],
  say: Say,
): Issue[] {
  return lists.flatMap((name) =>
    item[name].flatMap(({ text }, index) => {
      if (!item[name].slice(0, index).some((before) => bare(before.text) === bare(text))) return [];
      return [
        say([name, index, 'text'], {
          code: 'same-text',
          message: `two of ${name} say the same`,
          expected: 'texts that differ in more than signs',
          received: text,
          fix: 'say what sets it apart, or take one out',
        }),
      ];
    }),
  );
}

/** Pairs that can be seen without knowing anything: all alike, or the answer stands in the question. */
export function checkPairs(
  subjects: readonly { id: string; text: string }[],
  name: string,
  targets: readonly { id: string; text: string }[],
  key: Readonly<Record<string, string>>,
  say: Say,
): Issue[] {
  const issues: Issue[] = [];
  if (new Set(Object.values(key)).size < 2) {
    issues.push(
      say(['key'], {
        code: 'all-in-one',
        message: 'everything belongs to the same one',
        expected: 'a key with two or more of them',
        received: [...new Set(Object.values(key))].join(', '),
        fix: 'add some that belong elsewhere, or ask another way',
      }),
    );
  }
  subjects.forEach(({ id, text }, index) => {
    const target = targets.find((one) => one.id === key[id])?.text;
    if (target === undefined || !bare(text).includes(bare(target))) return;
    issues.push(
      say([name, index, 'text'], {
        code: 'answer-in-text',
        message: 'the text holds the words it is to be joined with',
        expected: `a text without “${target}”`,
        received: text,
        fix: 'show the thing instead of naming it',
      }),
    );
  });
  return issues;
}

const told =
  /^(首先|最先|先(?![进生])|第[一二三四五六七八九十\d]+步|其次|然后|接着|随后|最后|[\d①-⑨]+[、．.](?!\d)|[①-⑨])/u;
/** The figures of a text, first to last. */
const figures = (text: string): number[] => (foldText(text).match(/\d+(\.\d+)?/gu) ?? []).map(Number);

/**
 * An order that is read off and not worked out: words such as 先 and 最后 in the texts, or figures that rise or fall through
 * all of them. Each column of figures counts: a table may be ranked by what is reckoned from it, not by what stands in it.
 * (That the page does not begin with the right order is a rule of `course check`.)
 */
export function checkOrder(item: Of<'ordering'>, say: Say): Issue[] {
  const { items, key } = item;
  const issues: Issue[] = [];
  items.forEach(({ text }, index) => {
    const word = told.exec(text.trim())?.[0];
    if (word === undefined) return;
    issues.push(
      say(['items', index, 'text'], {
        code: 'order-told',
        message: 'the text says at which place it belongs',
        expected: 'a text without a word or number for its place',
        received: word,
        fix: 'say what is done, not when',
      }),
    );
  });
  const rows = key.map((id) => figures(items.find((one) => one.id === id)?.text ?? ''));
  const columns = Math.min(...rows.map((row) => row.length));
  for (let column = 0; column < columns && rows.length > 2; column += 1) {
    const figuresDown = rows.map((row) => row[column] ?? 0);
    const runs = (sign: number): boolean =>
      figuresDown.every((n, i) => i === 0 || sign * (n - (figuresDown[i - 1] ?? 0)) > 0);
    if (!runs(1) && !runs(-1)) continue;
    issues.push(
      say(['items'], {
        code: 'order-read-off',
        message: 'the order can be read off the figures',
        expected: 'an order that has to be worked out, or known',
        received: figuresDown.join(', '),
        fix: 'take the figures out, or change them so that no column of them is in order',
      }),
    );
  }
  return issues;
}

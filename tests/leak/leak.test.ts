import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '#src/authoring/index.ts';
import { kinds } from '#src/questions/kind.ts';
import { type Item, toPublic } from '#src/questions/registry.ts';
import { builtSite } from '../support/sites.ts';

const folder = builtSite('leak');
const { catalogue } = await loadCourse('tests/sites/leak');
const items = catalogue.questions.map(({ item }) => item);

/** Every file of a built site as text, packed ones unpacked. */
function readSite(root: string): { file: string; text: string }[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const plain = gzipped ? gunzipSync(bytes) : file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
      return { file: path.relative(root, file), text: plain.toString('utf8') };
    });
}

const site = readSite(folder);
const whole = site.map(({ text }) => text).join('\n');

/** What marks a secret of the fixture, in a text or an id, in a number. */
const secret = /sentinel|918273/i;
/** Members that hold no secret of their own: the key's booleans, a formula's operators, empty lists. */
const dull = /(^|\.)key$|formula\.tree\..*(op|name|type)|\.(near|also|confused|mistakes)$|^variants/;

/** Every string and boolean that stands in an item, with its path. */
function* leaves(value: unknown, at: string[] = []): Generator<{ at: string[]; value: unknown }> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* leaves(member, [...at, key]);
  } else yield { at, value };
}

describe('a graded quiz gives nothing away', () => {
  test('the fixture has a question of every kind', () => {
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test('every secret of the fixture can be found: texts carry the sentinel, numbers its digits', () => {
    for (const item of items) {
      const shown = JSON.stringify(toPublic(item));
      const known = new Set(['id', 'kind', 'stem', 'points', 'use', 'level', 'knowledge']);
      for (const { at, value } of leaves(item)) {
        const name = at.filter((step) => Number.isNaN(Number(step))).at(-1) ?? '';
        if (known.has(at[0] ?? '') || (at[0] === 'questions' && known.has(name))) continue;
        // What names a thing, or only says how things that are named belong together, tells nothing by itself.
        if (shown.includes(JSON.stringify(value)) || dull.test(at.join('.'))) continue;
        expect(String(value), `${item.id} ${at.join('.')}`).toMatch(secret);
      }
    }
  });

  test('no file of the built site holds a sentinel', () => {
    expect(whole).toContain('单选题');
    expect(site.filter(({ text }) => secret.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('there is no key file for a graded question, and its page names none', () => {
    expect(site.filter(({ file }) => file.startsWith('keys'))).toEqual([]);
    expect(
      site.filter(({ file, text }) => file.endsWith('.html') && text.includes('keyHref')).map(({ file }) => file),
    ).toEqual([]);
  });

  test('a graded quiz has no test mode: there is nothing to mark it by', () => {
    const quiz = site.find(({ file }) => file === path.join('quizzes', 'alpha', 'index.html'));
    expect(quiz?.text).toContain('data-quiz-summary');
    expect(quiz?.text).not.toMatch(/<[a-z][^>]*(data-quiz-test|\?mode=test)/);
  });

  test('no page carries a key: the data of every question are its public part and texts', () => {
    const pages = site.filter(({ file }) => file.endsWith('.html')).map(({ text }) => text);
    const props = pages.flatMap((text) =>
      [...text.matchAll(/data-question="[^"]*" data-props="([^"]*)"/g)].map(
        (match) =>
          JSON.parse((match[1] ?? '').replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&')) as {
            item: { id: string };
          },
      ),
    );
    expect(props.length).toBeGreaterThanOrEqual(items.length);
    for (const { item } of props) expect(item).toEqual(toPublic(items.find(({ id }) => id === item.id) as Item));
  });
});

/** A key that maps, its values handed round. */
function turned(key: Record<string, string>): Record<string, string> {
  const values = Object.values(key);
  return Object.fromEntries(Object.keys(key).map((id, at) => [id, values[(at + 1) % values.length] ?? '']));
}

describe('twins that differ only in what is secret look the same', () => {
  /** The same question with another key, other feedback and hints, and everything the author ordered turned round. */
  function twin(item: Item): Item {
    const hints = ['another hint', 'and another'];
    switch (item.kind) {
      case 'single-choice': {
        const other = item.options.find(({ id }) => id !== item.key)?.id ?? '';
        return {
          ...item,
          hints,
          key: other,
          options: [...item.options].reverse().map((option) => ({ ...option, feedback: 'other' })),
        };
      }
      case 'multiple-choice':
        return {
          ...item,
          hints,
          key: item.options.map(({ id }) => id).filter((id) => !item.key.includes(id)),
          options: [...item.options].reverse().map((option) => ({ ...option, feedback: 'other' })),
        };
      case 'true-false':
        return { ...item, hints, key: !item.key, feedback: { true: 'x', false: 'y' } };
      case 'fill-in':
        return { ...item, hints, blanks: item.blanks.map(() => ({ accept: ['x'], near: [], feedback: 'other' })) };
      case 'numeric':
        return { ...item, hints, formula: undefined, answer: 1, tolerance: 2, feedback: 'other', mistakes: [] };
      case 'matching':
        return {
          ...item,
          hints,
          left: [...item.left].reverse().map((one) => ({ ...one, feedback: 'other' })),
          right: [...item.right].reverse(),
          key: turned(item.key),
        };
      case 'ordering':
        return {
          ...item,
          hints,
          items: [...item.items].reverse(),
          key: [...item.key].reverse(),
          feedback: 'other',
        };
      case 'categorising':
        return {
          ...item,
          hints,
          categories: [...item.categories].reverse(),
          items: [...item.items].reverse().map((one) => ({ ...one, feedback: 'other' })),
          key: turned(item.key),
        };
      case 'short-answer':
        return { ...item, hints, keyPoints: [{ id: 'x', text: 'other', weight: 3 }], model: 'other' };
      case 'case':
        return { ...item, hints, questions: item.questions.map((part) => twin(part as Item)) };
    }
  }

  test.each(items.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    expect(JSON.stringify(toPublic(twin(item)))).toBe(JSON.stringify(toPublic(item)));
  });
});

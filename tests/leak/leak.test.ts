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

  test('every secret text of the fixture carries the sentinel, so that a new secret field cannot be forgotten', () => {
    for (const item of items) {
      const shown = JSON.stringify(toPublic(item));
      const known = new Set(['id', 'kind', 'stem', 'points', 'use', 'level', 'knowledge', 'key']);
      for (const { at, value } of leaves(item)) {
        if (typeof value !== 'string' || known.has(at[0] ?? '') || shown.includes(JSON.stringify(value))) continue;
        expect(value, `${item.id} ${at.join('.')}`).toContain('SENTINEL');
      }
    }
  });

  test('no file of the built site holds a sentinel', () => {
    expect(whole).toContain('单选题');
    expect(site.filter(({ text }) => text.includes('SENTINEL')).map(({ file }) => file)).toEqual([]);
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
      default:
        return item;
    }
  }

  test.each(items.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    expect(JSON.stringify(toPublic(twin(item)))).toBe(JSON.stringify(toPublic(item)));
  });
});

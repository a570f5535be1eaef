import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '#src/core/hash.ts';
import type { FillInItem } from './fill-in/kind.ts';
import { equivalents, lookAlikes } from './fill-in/words.ts';
import { prepareItem } from './prepare.ts';
import type { Item } from './registry.ts';
import { questionSchema } from './schemas.ts';

const gapItem = (accept: string[], stem = '___', near: string[] = []) =>
  questionSchema.parse({
    id: 'q',
    kind: 'fill-in',
    stem,
    blanks: [{ accept, near: near.map((text) => ({ text, feedback: '' })) }],
  }) as FillInItem;
const prepared = (...of: Parameters<typeof gapItem>) => prepareItem(gapItem(...of)) as FillInItem;

describe('a prepared question', () => {
  test('holds the other names of its answers, and what is taken for them, and no more', () => {
    const { blanks, variants } = prepared(['潜力'], '___客户');
    expect(blanks).toEqual([{ accept: ['潜力'], near: [], feedback: '', also: ['伙伴', '合适'], confused: ['潜在'] }]);
    expect(variants).toMatchObject({ 潛: '潜', 適: '适', 夥: '伙' });
    expect(Object.values(variants ?? {}).every((simple) => '潜力伙伴合适在'.includes(simple))).toBe(true);
    expect(prepared(['ABC'])).toEqual(gapItem(['ABC']));
  });

  test('leaves out what the author accepts or names as wrong', () => {
    expect(prepared(['潜力', '伙伴'], '___客户', ['合适', '潜在']).blanks[0]).not.toHaveProperty('also');
    expect(prepared(['潜力', '伙伴'], '___客户', ['合适', '潜在']).blanks[0]).not.toHaveProperty('confused');
  });

  test('is the same prepared again, and has the same version', () => {
    for (const accept of ['潜力客户', '不可感知性', '客户关系', '甲']) {
      const once = prepared([accept]);
      expect(prepareItem(once)).toEqual(once);
      expect(contentHash(prepareItem(once))).toBe(contentHash(once));
    }
  });

  test('has prepared parts, where it is a case', () => {
    const parts = { id: 'c', kind: 'case', questions: [gapItem(['潜力'], '___客户')] } as unknown as Item;
    expect(prepareItem(parts)).toMatchObject({ questions: [{ blanks: [{ also: ['伙伴', '合适'] }] }] });
  });

  test('one with faults stays what could be saved of it', () => {
    const broken = { id: 'q', kind: 'fill-in', broken: true } as unknown as Item;
    expect(prepareItem(broken)).toBe(broken);
  });
});

describe('the tables', () => {
  test('name no two things as the same and as different', () => {
    for (const { words } of equivalents)
      for (const { sides } of lookAlikes) {
        const held = sides.filter((side) => side.some((word) => words.includes(word)));
        expect(held.length, `${words.join(' ')} · ${sides.join(' | ')}`).toBeLessThan(2);
      }
  });

  test('no answer is both right and taken for right', () => {
    for (const accept of [
      ...equivalents.flatMap(({ words }) => words),
      ...lookAlikes.flatMap(({ sides }) => sides.flat()),
    ])
      for (const stem of ['___', '___客户', '___质量', '___问题', '___型', '___性']) {
        const blank = prepared([accept], stem).blanks[0];
        const right = new Set([accept, ...(blank?.also ?? [])]);
        expect((blank?.confused ?? []).filter((text) => right.has(text))).toEqual([]);
      }
  });

  test('and the parser of formulas are reached by no file that runs in a browser', () => {
    const seen = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
        if (/^(#src\/|\.)/.test(target)) {
          const next = target.startsWith('#')
            ? path.resolve(target.slice(1))
            : path.resolve(path.dirname(file), target);
          if (/\.tsx?$/.test(next) && existsSync(next)) walk(next);
        } else expect(`${path.relative('.', file)} → ${target}`).not.toMatch(/jsep|opencc|zod/);
      }
    };
    for (const from of ['src/questions/registry.ts', 'src/questions/views.ts']) walk(path.resolve(from));
    const reached = [...seen].map((file) => path.relative('.', file));
    expect(reached).toContain('src/questions/fill-in/compare.ts');
    expect(reached.filter((file) => /prepare|words\.ts|build-|schema|parse-formula/.test(file))).toEqual([]);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acts, extraActs, forms, isLabelFault, kinds, parseLabel } from '#src/simulations/role-play/reading/labels.ts';
import { depths, elements, extraVoices, voices } from '#src/simulations/role-play/scenario.ts';
import { locales } from '#src/i18n/locales.ts';
import { findHalfWidth, stringsIn } from '#src/source/half-width.ts';
import { type Block, cutOf, type Section } from './guide.ts';
import { rolePlayGuides } from './guides.ts';
import { missedTexts } from './missed-texts.ts';

const example = readFileSync('src/teach/role-play/example.yaml', 'utf8');
const blocksOf = (sections: readonly Section[]): Block[] => sections.flatMap(({ blocks }) => [...blocks]);
const textOf = (sections: readonly Section[]): string => JSON.stringify(sections);

it('the Chinese guide is written with Chinese punctuation', () => {
  const { sections, ...around } = rolePlayGuides['zh-CN'];
  const prose = sections.map(({ title, blocks }) => ({ title, blocks: blocks.filter((block) => !('code' in block)) }));
  const found = [...stringsIn(around), ...stringsIn(prose), ...stringsIn(missedTexts['zh-CN'])].flatMap(
    ({ text, path }) => findHalfWidth(text).map(({ words }) => `${path.join('/')}: ${words.received}`),
  );
  expect(found).toEqual([]);
});

it('both languages have the same sections, blocks, tables and pieces of the example, and every anchor once', () => {
  const shape = (sections: readonly Section[]) =>
    sections.map(({ id, blocks }) => [
      id,
      ...blocks.map((block) => {
        if ('table' in block) return `table ${block.table.map((row) => row.length).join()} of ${block.head.length}`;
        if ('h' in block) return `h ${block.id}`;
        if ('cut' in block) return `cut ${block.cut}`;
        if ('part' in block) return `part ${block.part}`;
        return Object.keys(block)[0];
      }),
    ]);
  expect(shape(rolePlayGuides.en.sections)).toEqual(shape(rolePlayGuides['zh-CN'].sections));
  const ids = rolePlayGuides['zh-CN'].sections.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) => ('h' in block ? [block.id] : [])),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a piece of the example ends where its indentation does', () => {
  const text = 'a: 1\nb:\n  - x: 1\n    y: 2\n\n  - x: 3\nc: 4\n';
  expect(cutOf(text, 'b:')).toBe('b:\n  - x: 1\n    y: 2\n\n  - x: 3');
  expect(cutOf(text, '  - x: 1')).toBe('  - x: 1\n    y: 2');
  expect(cutOf(text, 'd:')).toBe('');
});

it.each(locales)('every piece that the guide in %s shows stands in the example', (locale) => {
  const cuts = blocksOf(rolePlayGuides[locale].sections).flatMap((block) => ('cut' in block ? [block.cut] : []));
  expect(cuts.filter((cut) => cutOf(example, cut) === '')).toEqual([]);
});

it.each(locales)(
  'the guide in %s names every act, form, kind, depth, element and voice, with as many lines',
  (locale) => {
    const { sections } = rolePlayGuides[locale];
    const text = textOf(sections);
    for (const name of [...acts, ...extraActs, ...forms, ...kinds, ...depths, ...elements, ...Object.keys(extraVoices)])
      expect(text, name).toContain(`\`${name}\``);
    const rows = blocksOf(sections).flatMap((block) => ('table' in block ? [...block.table] : []));
    const told = Object.fromEntries(
      rows
        .filter(([name = '']) => name.slice(1, -1) in voices)
        .map(([name = '', least]) => [name.slice(1, -1), Number(least)]),
    );
    expect(told).toEqual(voices);
  },
);

it.each(locales)('every label that the guide in %s shows is one', (locale) => {
  const labels = [...textOf(rolePlayGuides[locale].sections).matchAll(/`((?:ask|confirm)\/[a-z/_ ]+)`/g)].map(
    ([, label = '']) => label,
  );
  expect(labels.length).toBeGreaterThan(15);
  expect(labels.filter((label) => isLabelFault(parseLabel(label)))).toEqual([]);
});

it.each(locales)('the guide in %s says what to do about every fault of a scenario that the check finds', (locale) => {
  const rules = 'src/authoring/rules/role-play';
  const files = ['src/authoring/scenarios.ts', ...readdirSync(rules).map((file) => `${rules}/${file}`)];
  const source = files.map((file) => readFileSync(file, 'utf8'));
  const codes = [...source.join('').matchAll(/code: '([a-z-]+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(12);
  const text = textOf(rolePlayGuides[locale].sections);
  expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

/** The data files of practice and review carry what a question shows, on every site, and nothing else of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '#src/authoring/index.ts';
import { type Item, toPublic } from '#src/questions/registry.ts';
import type { StudyFile, StudyIndex } from '#src/study/study-data.ts';
import { testSites } from '../../bin/sites.mjs';
import { builtSite } from '../support/sites.ts';

const sites = Object.entries(testSites() as Record<string, { content?: string }>);

/** The members that only the key file may have, in whatever depth. */
const secretMembers = new Set([
  'key',
  'accept',
  'near',
  'answer',
  'feedback',
  'hints',
  'model',
  'keyPoints',
  'mistakes',
]);

/** Those of them that hold sentences, which no other question says by chance; a key names options that are shown. */
const spoken = new Set(['feedback', 'hints', 'model', 'keyPoints']);

/** Every sentence of an item that is secret. */
function* secretTexts(value: unknown, isSecret = false): Generator<string> {
  if (typeof value === 'string') {
    if (isSecret && value.length > 4) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value))
      if (name !== 'id') yield* secretTexts(member, isSecret || spoken.has(name));
  }
}

/** Names of members, in whatever depth. */
function* memberNames(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value)) yield name;
    yield* memberNames(member);
  }
}

const practiceFolders = (root: string): string[] =>
  ['practice', 'en/practice'].map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder));

describe.each(sites)('the practice data of site %s', (name, { content }) => {
  const root = builtSite(name);
  const files = practiceFolders(root).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json') && file !== 'index.json')
      .map((file) => ({
        slug: path.basename(file, '.json'),
        text: readFileSync(path.join(folder, file), 'utf8'),
      })),
  );

  test('every question equals the public part of its item, and nothing stands beside it but where its key is', async () => {
    const { catalogue } = await loadCourse(content);
    const asked = files.flatMap(({ slug, text }) =>
      (JSON.parse(text) as StudyFile).questions.map((question) => ({ slug, question })),
    );
    expect(asked.length).toBeGreaterThan(name === 'leak' ? -1 : 0);
    for (const { slug, question } of asked) {
      const { item, publicVersion, keyHref, hintCount, locale, itemLang, ...rest } = question;
      const language = itemLang ?? locale;
      const full = catalogue.questions.find(
        (one) => one.item.id === item.id && one.chapter === slug && one.locale === language,
      )?.item as Item;
      expect(item, item.id).toEqual(toPublic(full));
      expect(rest, item.id).toEqual({});
      expect(publicVersion).toMatch(/^[\w-]+$/);
      expect(keyHref).toMatch(/\/keys\/[\w-]+\.[\w-]+\.json$/);
      expect(hintCount).toBe(full.hints.length);
    }
  });

  test('no file names a secret member or holds a secret text', async () => {
    const { catalogue } = await loadCourse(content);
    const secrets = new Set(catalogue.questions.flatMap(({ item }) => [...secretTexts(item)]));
    expect(secrets.size).toBeGreaterThan(0);
    for (const { text } of files) {
      expect([...memberNames(JSON.parse(text))].filter((member) => secretMembers.has(member))).toEqual([]);
      const shown = JSON.stringify((JSON.parse(text) as StudyFile).questions);
      expect([...secrets].filter((secret) => shown.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
    }
  });

  test('the index has ids, points and times of questions, no text', () => {
    for (const folder of practiceFolders(root)) {
      const { chapters } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as StudyIndex;
      const members = new Set(chapters.flatMap(({ questions }) => questions.flatMap((one) => Object.keys(one))));
      expect([...members].filter((member) => !['id', 'points', 'seconds'].includes(member))).toEqual([]);
    }
  });
});

test('a graded quiz has no practice data', async () => {
  const folders = practiceFolders(builtSite('leak'));
  const { catalogue } = await loadCourse('tests/sites/leak');
  expect(catalogue.questions.length).toBeGreaterThan(0);
  for (const folder of folders)
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.json')))
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/"stem"|sentinel/);
});

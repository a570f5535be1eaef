import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { checkContent } from '#src/authoring/index.ts';
import type { Issue } from '#src/core/issue.ts';

export type Files = Record<string, string>;

/** A small course in which everything holds. Each test plants faults into a copy. */
const sound: Files = {
  'knowledge/one.yaml': `chapter: one
points:
  - id: first
    zh: 甲
    en: alpha
    seed: 0
    needs: []
    facts:
      - { id: fact-a, text: 甲是甲, find: [甲乙丙] }
  - id: second
    zh: 乙
    en: beta
    seed: field
    needs: [first]
    facts:
      - { id: fact-b, text: 乙随甲后, by: note }
`,
  'chapters/zh-CN/01-one.mdx': `---
title: 第一章
status: published
summary: 摘要
---

<Section id="s-first" title="甲" teaches="first">

正文说到甲乙丙，见[本章](/chapters/one/#s-second)。

</Section>

<Section id="s-second" title="乙" teaches="second">

<Note fact="second.fact-b">旁注。</Note>

</Section>
`,
  'chapters/en/01-one.mdx': `---
title: Chapter one
status: planned
summary: Summary
---
`,
  'questions/zh-CN/one.yaml': `chapter: one
questions:
${['q-one first', 'q-two first', 'q-three second', 'q-four second']
  .map((pair) => {
    const [id, point] = pair.split(' ');
    return `  - id: ${id}
    kind: single-choice
    level: remember
    knowledge: [${point}]
    stem: 题干
    options:
      - { id: yes-option, text: 对, feedback: 因为 }
      - { id: no-option, text: 错, feedback: 所以 }
    key: yes-option
`;
  })
  .join('')}`,
};

export const chapter = 'chapters/zh-CN/01-one.mdx';
export const translation = 'chapters/en/01-one.mdx';
export const knowledge = 'knowledge/one.yaml';
export const questions = 'questions/zh-CN/one.yaml';

const root = mkdtempSync(path.join(tmpdir(), 'yixue-content-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

/** Writes the sound course with some files changed to a folder of its own, and names it. */
export function writeCourse(change: (files: Files) => void = () => {}): string {
  const files = structuredClone(sound);
  change(files);
  count += 1;
  const folder = path.join(root, String(count));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** Every issue of the sound course with some files changed, found in one run. */
export const check = (change: (files: Files) => void): Promise<Issue[]> => checkContent(writeCourse(change));

/** Plants a fault; a text that is not there would plant nothing. */
export function replace(files: Files, file: string, from: string, to: string): void {
  if (!files[file]?.includes(from)) throw new Error(`${file} has no ${from}`);
  files[file] = files[file].replace(from, to);
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '#src/core/issue.ts';
import { check, type Files, replace } from './sound-course.ts';

/** The whole scenario that the guide for teachers shows, in a sound course. */
const file = 'scenarios/role-play/zh-CN/campus-parcels.yaml';
const example = readFileSync('src/teach/role-play/example.yaml', 'utf8');
const plant = (files: Files, from: string, to: string): void => {
  files[file] ??= example;
  replace(files, file, from, to);
};

/** Where a text stands in the scenario once it is planted: the line is counted here, not by what is tested. */
const lineOf = (text: string, planted: string): number =>
  planted.slice(0, planted.lastIndexOf(text)).split('\n').length + (text.match(/^\n+/)?.[0].length ?? 0);

interface Planted {
  from: string;
  to: string;
  /** What the found line begins with; `to` unless told. */
  at?: string;
  issue: { path: string; received: string; message: string };
}

/** The six of the course's promise to its authors. */
const six: Record<string, Planted> = {
  'unknown-topic': {
    from: 'depth: implied\n    topics: [queue]',
    to: 'depth: implied\n    topics: [quene]',
    at: 'topics: [quene]',
    issue: { path: '/facts/2/topics/0', received: 'quene', message: 'this scenario has no topic quene' },
  },
  'unreachable-fact': {
    from: 'trust: 54',
    to: 'trust: 97',
    issue: { path: '/facts/9/trust', received: 'trust 97', message: 'no talk brings mother-paid to light' },
  },
  'missing-reply': {
    from: '    accepted: 车早来两个钟头……我怎么就光想着加人呢。行，就从后天起。\n',
    to: '',
    at: '  - id: earlier-truck',
    issue: { path: '/proposals/0/accepted', received: 'nothing', message: 'he would have nothing to say here' },
  },
  'missing-field': {
    from: '  - id: heap\n    depth: implied\n',
    to: '  - id: heap\n',
    issue: { path: '/facts/3/depth', received: 'nothing', message: 'depth is missing' },
  },
  circle: {
    from: 'needs: [ninety-minutes]\n    trust: 52',
    to: 'needs: [last-helper, ninety-minutes]\n    trust: 52',
    issue: {
      path: '/facts/8/needs',
      received: 'last-helper → last-helper',
      message: 'facts wait for one another',
    },
  },
  'duplicate-id': {
    from: '- id: two-trucks',
    to: '- id: wants-helper',
    issue: { path: '/facts/1/id', received: 'wants-helper, first at facts/0', message: 'wants-helper is there twice' },
  },
};

/** What else an author gets wrong. */
const others: Record<string, Planted> = {
  'unknown-act': {
    from: 'acts: [propose, close]',
    to: 'acts: [propose, excuse]',
    issue: { path: '/followup/wants/1/acts/1', received: 'excuse', message: 'this scenario does not declare excuse' },
  },
  'wrong-value': {
    from: 'acts: [propose, close]',
    to: 'acts: [propose, closes]',
    issue: { path: '/followup/wants/1/acts/1', received: '"closes"', message: 'acts is none of the values there are' },
  },
  'wrong-type': {
    from: "- ['640']\n",
    to: '- [640]\n',
    issue: { path: '/facts/5/marks/1/0', received: '640', message: 'marks has the wrong type' },
  },
  'unknown-id': {
    from: "'#look heap-by-door'",
    to: "'#look heap-by-window'",
    issue: { path: '/expert/3', received: 'heap-by-window', message: 'there is no look of this id' },
  },
  'unknown-id (a proposal)': {
    from: "'#propose earlier-truck",
    to: "'#propose earlier-trcuk",
    issue: { path: '/expert/17', received: 'earlier-trcuk', message: 'there is no proposal of this id' },
  },
  'unknown-line': {
    from: "'#look heap-by-door'",
    to: "'#see heap-by-door'",
    issue: { path: '/expert/3', received: '#see heap-by-door', message: 'the line begins with # and is no decision' },
  },
  'second-slip': {
    from: '      - 二十八号，十条，我有八条。\n',
    to: '      - 二十八号，十条，我有八条。\n    slip: { tells: [十八号考评啊], wrong: [十八号], corrects: [哦不，晚十天], unnoticed: 我把日子说早了。 }\n',
    at: '    slip: { tells',
    issue: { path: '/facts/7/slip', received: 'a slip at review-day', message: 'he gets a second number wrong' },
  },
  'bad-label': {
    from: '  ask/open/problem arrival:',
    to: '  ask/opn/problem arrival:',
    issue: {
      path: '/examples/ask~1opn~1problem arrival',
      received: '"opn"',
      message: 'ask/opn/problem arrival does not fit',
    },
  },
};

describe("a teacher's scenario with faults is refused: file, line, reason", () => {
  test('as the guide shows it, it has none', async () => {
    expect((await check((files) => (files[file] = example))).map(formatIssue)).toEqual([]);
  });

  test('six at once: each is told, none hides another, and nothing else is told', async () => {
    const planted: Files = {};
    const found = await check((files) => {
      for (const { from, to } of Object.values(six)) plant(files, from, to);
      planted[file] = files[file] ?? '';
    });
    expect(found.filter((issue) => issue.file === file)).toHaveLength(6);
    for (const [code, fault] of Object.entries(six)) {
      const line = lineOf(fault.at ?? fault.to, planted[file] ?? '');
      expect(
        found.find((issue) => issue.code === code),
        code,
      ).toMatchObject({ file, line, ...fault.issue });
    }
    for (const { expected, fix } of found) expect([expected, fix]).not.toContain('');
  });

  test.each(Object.entries({ ...six, ...others }))('%s alone is told alone', async (code, fault) => {
    let planted = '';
    const found = await check((files) => {
      plant(files, fault.from, fault.to);
      planted = files[file] ?? '';
    });
    const { message, ...rest } = fault.issue;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      file,
      code: code.split(' ')[0],
      line: lineOf(fault.at ?? fault.to, planted),
      ...rest,
    });
    expect(found[0]?.message).toContain(message);
    if (code === 'wrong-type') expect(found[0]?.fix).toBe("put it in quotes: '640'");
  });

  test('what waits for a fact in a circle is not told as a fault of its own', async () => {
    const found = await check((files) =>
      plant(files, 'needs: [queue-at-five]\n', 'needs: [queue-at-five, wrong-parcels]\n'),
    );
    expect(found.map(({ code }) => code)).toEqual(['circle']);
  });
});

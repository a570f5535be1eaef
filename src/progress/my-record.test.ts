import { describe, expect, it } from 'vitest';
import { progressTexts } from '#src/i18n/progress.ts';
import type { Refusal } from '#src/record/transfer.ts';
import { describeEvent, describeRefusal, fileName, isoDay, localTime, placeOf } from './my-record.ts';

const zh = progressTexts['zh-CN'];
const whats: Refusal['what'][] = [
  'empty',
  'html',
  'truncated',
  'not-json',
  'foreign',
  'newer',
  'field',
  'future',
  'too-large',
  'storage',
];

describe('describeRefusal', () => {
  it('says event and field, expected and received, that nothing changed and what to do', () => {
    const refusal: Refusal = { what: 'field', event: 3, path: '/at', expected: 'integer', received: '"x"' };
    expect(describeRefusal(refusal, zh)).toBe(
      '没有导入：第 3 条记录的 /at 不对：应为 integer，实际是 "x"。什么也没有改动。请重新导出一次，再选完整的文件。',
    );
  });

  it('fills every place of every reason in every language', () => {
    for (const texts of Object.values(progressTexts)) {
      for (const what of whats) {
        const text = describeRefusal({ what, path: '/v', expected: 'E', received: 'R' }, texts);
        expect(text).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });

  it('asks for the new version when an event is newer', () => {
    const text = describeRefusal({ what: 'newer', event: 2, path: '/v', expected: '≤ 1', received: '2' }, zh);
    expect(text).toContain('第 2 条记录的 /v 应为 ≤ 1，实际是 2');
    expect(text.match(/新版本/g)).toHaveLength(1);
  });
});

it('no text calls the site 本站, which is the chapter’s name on the road', () => {
  expect(Object.values(zh).filter((text) => text.includes('本站'))).toEqual([]);
});

describe('times and names', () => {
  it('shows the time on the learner’s own clock, wherever the record is read', () => {
    expect(localTime(Date.UTC(2026, 10, 20, 17, 5), 480, 'zh-CN')).toBe('2026年11月21日 01:05');
    expect(isoDay(Date.UTC(2026, 10, 20, 17, 5), 480)).toBe('2026-11-21');
  });

  it('names the file by name or code and leaves out what Windows forbids', () => {
    const learner = { id: 'a1b2c3', createdAt: 0 };
    expect(fileName(learner, '2026-11-21', zh)).toBe('驿学记录-A1B2-2026-11-21.json');
    expect(fileName({ ...learner, name: '小/林:?' }, '2026-11-21', zh)).toBe('驿学记录-小_林__-2026-11-21.json');
  });
});

describe('describeEvent', () => {
  const event = {
    v: 2,
    id: 'e',
    learner: 'l',
    seq: 1,
    at: 0,
    tz: 0,
    type: 'answer',
    subject: { kind: 'question', id: 'q1', version: 'v' },
    evidence: [],
    app: 't',
  } as const;
  const chapter = { slug: 'c', title: '客户', href: '/', status: 'draft', points: [] } as const;
  const catalogue = {
    chapters: [{ ...chapter, sections: [], questions: ['q1'], points: [] }],
    points: {},
    terms: { key: '关键客户' },
    simulations: [{ subject: 'role-play/shop', version: 'v', title: '小店缺货', href: '/simulations/role-play/shop/' }],
  };

  it('names the chapter of a question and the points', () => {
    const scored = { ...event, evidence: [], score: { earned: 1, total: 2 } };
    expect(describeEvent(scored, zh, catalogue)).toBe('答了一道题：客户 · 1/2 分');
  });

  it('names a flashcard by its term, with the rating, also when that was taken back', () => {
    const card = { ...event, evidence: [], subject: { kind: 'term', id: 'key', version: 'v' } as const };
    expect(describeEvent({ ...card, input: { rating: 1 } }, zh, catalogue)).toBe('复习术语卡：关键客户 · 忘了');
    const again = { ...card, type: 'regraded', input: { of: 'e', rating: 4 } } as const;
    expect(describeEvent(again, zh, catalogue)).toBe('改了一张术语卡的评价：关键客户 · 很熟');
  });

  it('names a test by its chapter and rounds points that are thirds', () => {
    const subject = { kind: 'quiz', id: 'c', version: 'v' } as const;
    const test = { ...event, evidence: [], type: 'submit' as const, subject, score: { earned: 20 + 2 / 3, total: 26 } };
    expect(describeEvent(test, zh, catalogue)).toBe('交卷：客户 · 测验 · 20.7/26 分');
  });

  it('names a simulation by its title, with its points, and leads to it', () => {
    const subject = { kind: 'simulation', id: 'role-play/shop', version: 'v' } as const;
    const played = { ...event, evidence: [], type: 'submit' as const, subject, score: { earned: 80.8, total: 100 } };
    expect(describeEvent(played, zh, catalogue)).toBe('谈完：小店缺货 · 模拟 · 80.8/100 分');
    const gone = { ...played, subject: { ...subject, id: 'role-play/toString' } };
    expect(describeEvent(gone, zh, catalogue)).toContain('role-play/toString');
    expect(placeOf(played, catalogue)).toBe('/simulations/role-play/shop/');
    expect(placeOf(gone, catalogue)).toBeUndefined();
  });

  it('says that an answer waits for a mark, and shows the id of what the course no longer has', () => {
    const gone = { ...event, evidence: [], subject: { ...event.subject, id: 'gone' } };
    expect(describeEvent(gone, zh, catalogue)).toBe('答了一道题：gone · 待评分');
    const term = { ...gone, subject: { kind: 'term', id: 'constructor', version: 'v' } as const };
    expect(describeEvent({ ...term, input: { rating: 1 } }, zh, catalogue)).toBe('复习术语卡：constructor · 忘了');
  });
});

/** Steps of practice and review on the site of tests/sites/quiz, whose options say 对 or 错 of themselves. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/browser-test.ts';
import { choice } from './quiz-steps.ts';
import { called, takeIn } from './record-steps.ts';

/** The morning on which these tests take place, in Shanghai. */
export const morning = new Date('2026-11-23T09:00:00+08:00');
const day = 86_400_000;

export const form = (page: Page): Locator => page.locator('.study .question');
export const card = (page: Page): Locator => page.locator('.index-card');

/** One thing that was done, so many days before that morning. */
interface Done {
  days: number;
  read?: string;
  /** A question's id with what was earned of one point. */
  answered?: [id: string, earned: number];
  term?: [id: string, rating: number];
}

/** Two sections read and two questions answered, ten days ago. */
export const learned: Done[] = [
  { days: 10, read: 'depot/gate' },
  { days: 10, read: 'depot/dock' },
  { days: 10, answered: ['depot-judge-rack', 0] },
  { days: 10, answered: ['depot-single-gate', 1] },
];

/** A learner's record with these events, as an exported file has it. */
export function recordOf(name: string, done: Done[]): object {
  const learner = Buffer.from(name).toString('hex').padEnd(26, '0');
  const events = done.map(({ days, read, answered, term }, place) => {
    const id = read ?? answered?.[0] ?? term?.[0] ?? '';
    const kind = read ? 'section' : answered ? 'question' : 'term';
    const point = `depot-${/gate|dock|rack/.exec(id)?.[0] ?? 'gate'}`;
    return {
      v: 2,
      id: `${learner.slice(0, 20)}${String(place).padStart(6, '0')}`,
      learner,
      seq: place + 1,
      at: morning.getTime() - days * day + place * 1000,
      tz: 480,
      type: read ? 'read' : 'answer',
      subject: { kind, id, version: 'then' },
      ...(answered && { input: { choice: 'x' }, score: { earned: answered[1], total: 1 } }),
      ...(term && { input: { rating: term[1] } }),
      evidence: term ? [] : [{ point, value: answered?.[1] ?? 1, weight: answered ? 1 : 0 }],
      app: 'test',
    };
  });
  return {
    format: 'yixue-record',
    version: 2,
    exportedAt: morning.getTime(),
    app: 'test',
    learner: { id: learner, name, createdAt: events[0]?.at ?? 0 },
    events,
  };
}

/** Brings a learner with this record into the browser. */
export async function arrive(page: Page, name: string, done: Done[]): Promise<void> {
  await page.goto('/progress/');
  await takeIn(page, recordOf(name, done));
  const own = page.getByRole('button', { name: new RegExp(`^换到“${name}.*放在那里`) });
  await expect(own.or(page.locator('.record-who', { hasText: name }))).toBeVisible();
  if (await own.isVisible()) await own.click();
  await called(page, name);
}

/** Answers the question on the desk as its options and stem tell, and waits for the verdict. */
export async function answerShown(page: Page, how: 'right' | 'wrong'): Promise<void> {
  const open = form(page);
  const stem = await open.locator('legend').innerText();
  const truth = stem.includes('重货') ? '对' : '错';
  if (stem.startsWith('判断')) await choice(open, how === 'right' ? truth : truth === '对' ? '错' : '对').click();
  else if (how === 'wrong') await choice(open, '错').first().click();
  else for (const one of await choice(open, '对').all()) await one.click();
  await open.getByRole('button', { name: '提交' }).click();
  await expect(open.getByRole('status')).toContainText(how === 'right' ? '答对了' : /还不对|部分正确/);
}

/** The widest part of the page is no wider than the window. */
export const fits = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

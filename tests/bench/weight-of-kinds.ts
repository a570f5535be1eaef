/** The part of `npm run bench -- weight` that takes one question of each kind alone, and answers it. */
import type { Browser, Locator } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '#src/questions/kind.ts';
import { startServer } from '../../bin/serve.mjs';
import { answerKind, finger } from '../support/answer-kind.ts';
import { itemOf } from '../support/every-kind.ts';
import { MeasuredPage } from '../support/measured-page.ts';
import { builtSite } from '../support/sites.ts';

const quiz = 'quizzes/yard/';

/** A case of the lightest parts; the other one of the fixture carries the kinds of numbers, options and own words. */
async function answerTwoParts(form: Locator): Promise<void> {
  await form.getByRole('radio', { name: /门岗/ }).click();
  await finger().type(form.getByLabel('你的回答'), '久等了，十点一刻能进。');
  await form.getByRole('button', { name: '提交' }).click();
  for (const name of [/久/, /几点/]) await form.getByRole('checkbox', { name }).click();
  await form.getByRole('button', { name: '完成自评' }).click();
  await form.getByRole('status').filter({ hasText: '答对了' }).waitFor();
}

const subjects: [name: string, id: string, answer: (form: Locator) => Promise<void>][] = [
  ...kinds
    .filter((kind) => kind !== 'case')
    .map(
      (kind) =>
        [kind, itemOf[kind].id, (form: Locator) => answerKind(form, kind)] as [string, string, typeof answerTwoParts],
    ),
  ['case of a choice and own words', 'yard-two-parts', answerTwoParts],
  ['case of a number, a choice and own words', itemOf.case.id, (form) => answerKind(form, 'case')],
];

/** JavaScript, brotli, bytes: the question's own, and with the frame that every page of the site has. */
export interface KindWeight {
  own: number;
  withFrame: number;
}

/**
 * What one question of each kind costs from opening its page to the verdict, on a page that holds nothing else. The summary of
 * a quiz is no part of a question (`bench weight` has a row for a whole quiz page).
 */
export async function weighKinds(browser: Browser): Promise<Map<string, KindWeight>> {
  const folder = builtSite('kinds');
  const server = await startServer({ folder, port: 0, host: '127.0.0.1' });
  const html = readFileSync(join(folder, quiz, 'index.html'), 'utf8');
  const weights = new Map<string, KindWeight>();
  /** The page with this question alone, or with none. */
  const only =
    (id: string | undefined) =>
    (page: string): string =>
      page.replace(' data-quiz="', ' data-no-quiz="').replace(/<ol class="quiz">[\s\S]*<\/ol>/, (list) => {
        const own = list.split(/(?=<li id="yard-)/).find((part) => part.startsWith(`<li id="${id}"`));
        if (id && !own) throw new Error(`bench weight · ${quiz} · expected a question ${id}, received none`);
        return `<ol class="quiz">${own?.replace(/<\/ol>[\s\S]*$/, '') ?? ''}</ol>`;
      });
  try {
    const empty = await MeasuredPage.open(browser, server.url + quiz, only(undefined));
    const frame = (await empty.weights(html)).js;
    await empty.close();
    for (const [name, id, answer] of subjects) {
      const measured = await MeasuredPage.open(browser, server.url + quiz, only(id));
      const form = measured.page.locator('.quiz .question');
      if ((await form.count()) !== 1) throw new Error(`bench weight · ${name} · expected one question alone`);
      await answer(form);
      const { js } = await measured.weights(html);
      weights.set(name, { own: js - frame, withFrame: js });
      await measured.close();
    }
  } finally {
    await server.close();
  }
  return weights;
}

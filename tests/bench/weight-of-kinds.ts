/** The part of `npm run bench -- weight` that takes one question of each kind alone, and answers it. */
import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, kinds } from '#src/questions/kind.ts';
import { startServer } from '../../bin/serve.mjs';
import { answerKind } from '../support/answer-kind.ts';
import { itemOf } from '../support/every-kind.ts';
import { MeasuredPage } from '../support/measured-page.ts';
import { builtSite } from '../support/sites.ts';

const quiz = 'quizzes/yard/';

/** JavaScript (brotli, bytes) of a quiz page that holds one question of a kind, from opening it to the verdict. */
export async function weighKinds(browser: Browser): Promise<Map<Kind, number>> {
  const folder = builtSite('kinds');
  const server = await startServer({ folder, port: 0, host: '127.0.0.1' });
  const html = readFileSync(join(folder, quiz, 'index.html'), 'utf8');
  const weights = new Map<Kind, number>();
  try {
    for (const kind of kinds) {
      const { id } = itemOf[kind];
      // Only this question's <li> stays: what another kind costs must not be counted.
      const alone = (page: string): string =>
        page.replace(/<ol class="quiz">[\s\S]*<\/ol>/, (list) => {
          const own = list.split(/(?=<li id="yard-)/).find((part) => part.startsWith(`<li id="${id}"`));
          if (!own) throw new Error(`bench weight · ${quiz} · expected a question ${id}, received none`);
          return `<ol class="quiz">${own.replace(/<\/ol>[\s\S]*$/, '')}</ol>`;
        });
      const measured = await MeasuredPage.open(browser, server.url + quiz, alone);
      const form = measured.page.locator('.quiz .question');
      if ((await form.count()) !== 1) throw new Error(`bench weight · ${kind} · expected one question alone`);
      await answerKind(form, kind);
      weights.set(kind, (await measured.weights(html)).js);
      await measured.close();
    }
  } finally {
    await server.close();
  }
  return weights;
}

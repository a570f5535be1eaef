import type { Page } from '@playwright/test';
import { type Kind, kinds } from '#src/questions/kind.ts';
import { answerKind, finger, giveAnswer, idOf, keyboard } from '../support/answer-kind.ts';
import { expect, test } from '../support/browser-test.ts';

// tests/sites/kinds: a question of every kind.
const quiz = '/quizzes/yard/';
const card = (page: Page, kind: Kind) => page.locator(`#${idOf[kind]} .question`);
/** Comes to a question as a reader does, and waits until it has come to life. */
async function open(page: Page, kind: Kind): Promise<ReturnType<typeof card>> {
  await page.goto(`${quiz}#${idOf[kind]}`);
  const form = card(page, kind);
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('button', { name: '提示' })).toBeEnabled();
  return form;
}

test.use({ site: 'kinds', viewport: { width: 360, height: 780 } });

test.describe('by touch alone, on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });
  for (const kind of kinds) {
    test(`${kind}: answered right`, async ({ page }) => {
      await answerKind(await open(page, kind), kind, finger(true));
    });
  }

  test('what a finger must hit is 44 px high', async ({ page }) => {
    await page.goto(quiz);
    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        '.quiz .question :is(button, select, textarea, label, summary, input:not([type=radio], [type=checkbox]))',
      );
      return [...controls]
        .filter((control) => !control.querySelector('input[type=text], textarea') && control.checkVisibility())
        .filter((control) => control.getBoundingClientRect().height < 43.5)
        .map((control) => `${control.closest('li[id]')?.id}: ${control.outerHTML.slice(0, 80)}`);
    });
    expect(small).toEqual([]);
  });
});

test.describe('by keyboard alone', () => {
  for (const kind of kinds) {
    test(`${kind}: answered right`, async ({ page }) => {
      const form = await open(page, kind);
      // From the question's own start, as its link in the strip of numbers leads there.
      await page.locator(`#${idOf[kind]}`).evaluate((item) => {
        item.tabIndex = -1;
        item.focus();
      });
      await answerKind(form, kind, keyboard(page));
    });
  }
});

test.describe('nothing is lost', () => {
  for (const kind of kinds) {
    test(`${kind}: half answered, reloaded, handed in, reloaded`, async ({ page }) => {
      const form = await open(page, kind);
      await giveAnswer(form, kind);
      const given = await form.locator('fieldset').first().evaluate(read);
      await expect(form.getByText('答案已自动保存')).toBeVisible();
      await page.reload();
      await expect.poll(() => form.locator('fieldset').first().evaluate(read)).toEqual(given);
      await form.getByRole('button', { name: /^(提交|完成自评)$/ }).click();
      await expect(form.getByText('答对了', { exact: true }).last()).toBeVisible();
      await page.reload();
      await expect(form.getByText(/^上次.*答对了/)).toBeVisible();
    });
  }

  test('a number drawn anew is the same after a reload, and another after it was got right', async ({ page }) => {
    const form = await open(page, 'numeric');
    const stem = async (): Promise<string> => form.locator('legend').first().innerText();
    const first = await stem();
    await answerKind(form, 'numeric');
    await form.getByRole('button', { name: '再做一次' }).click();
    await expect.poll(stem).not.toBe(first);
    const second = await stem();
    await page.reload();
    await expect.poll(stem).toBe(second);
    await answerKind(form, 'numeric');
  });
});

/** What stands in a question's fields, and the order of what can be moved. */
function read(form: Element): unknown {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return [
    fields.map((field) =>
      field instanceof HTMLInputElement && /radio|checkbox/.test(field.type) ? field.checked : field.value,
    ),
    [...form.querySelectorAll('.order .thing')].map(({ textContent }) => textContent),
  ];
}

test.describe('an input method', () => {
  for (const [kind, label] of [
    ['fill-in', '第 2 空'],
    ['numeric', /答案/],
    ['case', /答案/],
  ] as const) {
    test(`its Enter hands nothing in: ${kind}`, async ({ page }) => {
      const form = await open(page, kind);
      const cdp = await page.context().newCDPSession(page);
      await form.getByLabel(label).click();
      // Handed in at once this would be an answer.
      const composed = kind === 'fill-in' ? 'qianli' : '80';
      await cdp.send('Input.imeSetComposition', { text: composed, selectionStart: 2, selectionEnd: 2 });
      // As a browser tells of it while a word is being composed.
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      });
      await cdp.send('Input.dispatchKeyEvent', { type: 'char', key: 'Enter', code: 'Enter', text: '\r' });
      await cdp.send('Input.insertText', { text: kind === 'fill-in' ? '一般' : '八十' });
      await expect(form.getByLabel(label)).toHaveValue(kind === 'fill-in' ? '一般' : '八十');
      await expect(form.locator('.feedback')).toBeEmpty();
      // The Enter after that is the learner's own.
      await page.waitForTimeout(150);
      await page.keyboard.press('Enter');
      await expect(form.locator('.feedback').last()).not.toBeEmpty();
    });
  }

  test('Safari’s order of things: the composition ends, then Enter comes', async ({ page }) => {
    const form = await open(page, 'fill-in');
    const field = form.getByLabel('第 2 空');
    await field.fill('潜力');
    const prevented = await field.evaluate((input) => {
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '潜力' }));
      return !input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    expect(prevented).toBe(true);
  });
});

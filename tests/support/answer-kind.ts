/**
 * How a person answers a question of each kind of tests/sites/kinds, right: by finger (or mouse), or by keyboard alone.
 * Only what one sees and hears is used: labels, roles, texts.
 */
import { type Locator, type Page, expect } from '@playwright/test';
import type { Kind } from '#src/questions/kind.ts';

/** The ids of the questions of tests/sites/kinds. */
export const idOf: Record<Kind, string> = {
  'single-choice': 'yard-single',
  'multiple-choice': 'yard-multiple',
  'true-false': 'yard-true-false',
  'fill-in': 'yard-fill-in',
  numeric: 'yard-numeric',
  matching: 'yard-matching',
  ordering: 'yard-ordering',
  categorising: 'yard-categorising',
  'short-answer': 'yard-short',
  case: 'yard-case',
};

/** How a control is used: `press` chooses it, `type` writes into it. */
export interface Hand {
  press(control: Locator): Promise<void>;
  type(control: Locator, text: string): Promise<void>;
}

/** Taps where the page takes touch, clicks elsewhere. */
export const finger = (touch = false): Hand => ({
  press: (control) => (touch ? control.tap() : control.click()),
  async type(control, text) {
    await (touch ? control.tap() : control.click());
    await control.page().keyboard.insertText(text);
  },
});

/** Goes to a control by Tab (and arrows within a group of radio buttons), presses it by Space or Enter. */
export function keyboard(page: Page): Hand {
  /** True once the control, or the radio group it belongs to, has the focus. */
  const reached = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => {
      const active = document.activeElement;
      if (active === element) return true;
      const radio = (one: Element | null): one is HTMLInputElement =>
        one instanceof HTMLInputElement && one.type === 'radio';
      return radio(active) && radio(element) && active.name === element.name;
    });
  async function reach(control: Locator): Promise<void> {
    // Onward first; what lies before is reached by going back.
    for (const [key, most] of [
      ['Tab', 30],
      ['Shift+Tab', 60],
    ] as const)
      for (let tabs = 0; tabs < most; tabs += 1) {
        if (await reached(control)) return;
        await page.keyboard.press(key);
      }
    throw new Error('not reached by Tab');
  }
  return {
    async press(control) {
      await reach(control);
      const type = await control.evaluate((element) => element.getAttribute('type'));
      if (type !== 'radio') return page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
      if (await control.isChecked()) return;
      await page.keyboard.press('Space');
      for (let steps = 0; steps < 8 && !(await control.isChecked()); steps += 1) await page.keyboard.press('ArrowDown');
      await expect(control).toBeChecked();
    },
    async type(control, text) {
      await reach(control);
      await page.keyboard.insertText(text);
    },
  };
}

const radio = (form: Locator, name: string | RegExp): Locator => form.getByRole('radio', { name });
const chip = (form: Locator, row: string, name: string | RegExp): Locator =>
  form.getByRole('radiogroup', { name: row, exact: true }).getByRole('radio', { name });
const button = (form: Locator, name: string | RegExp): Locator => form.getByRole('button', { name });

const answers: Record<Kind, (form: Locator, hand: Hand) => Promise<void>> = {
  'single-choice': (form, hand) => hand.press(radio(form, /先登记/)),
  'true-false': (form, hand) => hand.press(radio(form, /^A? ?对$/)),
  async 'multiple-choice'(form, hand) {
    for (const name of [/过磅/, /点数/]) await hand.press(form.getByRole('checkbox', { name }));
  },
  async 'fill-in'(form, hand) {
    await hand.type(form.getByLabel('第 1 空'), '潜在');
    await hand.type(form.getByLabel('第 2 空'), '伙伴');
  },
  async numeric(form, hand) {
    const stem = await form.locator('legend').first().innerText();
    const [ordered = 0, short = 0] = [...stem.matchAll(/ (\d+) 箱/g)].map(([, digits]) => Number(digits));
    await hand.type(form.getByLabel(/答案/), `${((ordered - short) / ordered) * 100}％`);
  },
  async matching(form, hand) {
    await hand.press(chip(form, '门岗', /登记/));
    await hand.press(chip(form, '月台', /卸货/));
    await hand.press(chip(form, '货架', /存放/));
  },
  async ordering(form, hand) {
    const key = ['登记', '卸货', '验收', '上架'];
    for (let place = key.length - 1; place >= 0; place -= 1) {
      const text = key[place] ?? '';
      const at = async (): Promise<number> =>
        (await form.locator('.order .thing').allInnerTexts()).findIndex((one) => one.startsWith(text));
      for (let from = await at(); from < place; from += 1) {
        await hand.press(button(form, new RegExp(`下移.*${text}`)));
        await expect.poll(at).toBe(from + 1);
      }
    }
    const asIs = button(form, '顺序就是这样');
    if (await asIs.isVisible()) await hand.press(asIs);
  },
  async categorising(form, hand) {
    for (const row of ['过磅', '卸货']) await hand.press(chip(form, row, '场内'));
    for (const row of ['干线运输', '公路加油']) await hand.press(chip(form, row, '场外'));
  },
  async 'short-answer'(form, hand) {
    await hand.type(form.getByLabel('你的回答'), '今天排满了，三点有空，下次请先预约。');
    await hand.press(button(form, '提交'));
    for (const name of [/排满/, /空档/, /下次/]) await hand.press(form.getByRole('checkbox', { name }));
  },
  async case(form, hand) {
    await hand.type(form.getByLabel(/答案/), '百分之十五');
    await hand.press(radio(form, /月台排队/));
    await hand.type(form.getByLabel('你的回答'), '等在场内，记录可查。');
    await hand.press(button(form, '提交'));
    for (const name of [/记录/, /场内/]) await hand.press(form.getByRole('checkbox', { name }));
  },
};

/** Gives the right answer, up to handing in. Kinds that are marked by their learner come as far as the ticks. */
export const giveAnswer = (form: Locator, kind: Kind, hand: Hand = finger()): Promise<void> =>
  answers[kind](form, hand);

/** Gives the right answer, hands it in, and waits for the verdict. */
export async function answerKind(form: Locator, kind: Kind, hand: Hand = finger()): Promise<void> {
  await giveAnswer(form, kind, hand);
  await hand.press(button(form, /^(提交|完成自评)$/));
  await expect(form.getByRole('status').filter({ hasText: '答对了' })).toBeVisible();
}

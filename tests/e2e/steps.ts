/** The steps of a learner's day, shared by journeys: by mouse and touch, or by keyboard alone. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** How a learner uses a control: a click, or focus and a key. */
export interface Hands {
  press(target: Locator): Promise<void>;
  choose(option: Locator): Promise<void>;
}

export const mouse: Hands = {
  press: (target) => target.click(),
  choose: (option) => option.click(),
};

/** Tab until the target has the focus, then the key a person would press. Fails when Tab never gets there. */
export const keyboard = (page: Page): Hands => {
  const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await expect(target).toBeVisible();
    // A person sees the button come alive before pressing Tab.
    await expect(target).toBeEnabled();
    for (let step = 0; step < 120; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab never reached ${target}`);
  };
  return {
    async press(target) {
      await tabTo(target);
      await page.keyboard.press('Enter');
    },
    async choose(option) {
      const group = page.locator(`input[name="${await option.getAttribute('name')}"]`);
      const checked = group.locator(':scope:checked');
      await tabTo((await checked.count()) > 0 ? checked : group.first());
      if ((await checked.count()) === 0) await page.keyboard.press('Space');
      for (let step = 0; step < 6 && !(await option.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
      await expect(option).toBeChecked();
    },
  };
};

/** The question with this stem, and its option with this text. */
export const question = (page: Page, stem: string): Locator => page.locator('.question', { hasText: stem });
export const option = (form: Locator, text: string): Locator => form.getByRole('radio', { name: text });

/** Chooses, hands in, and waits for the verdict. */
export async function answer(hands: Hands, form: Locator, text: string, verdict: '答对了' | '还不对'): Promise<void> {
  await hands.choose(option(form, text));
  await hands.press(form.getByRole('button', { name: '提交' }));
  await expect(form.getByRole('status')).toContainText(verdict);
}

/** Downloads the record and returns it parsed, with the file's path. */
export async function exportRecord(page: Page, hands: Hands) {
  const downloading = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: '下载记录文件' }));
  const download = await downloading;
  const file = await download.path();
  const record = JSON.parse(await readFile(file, 'utf8')) as { events: { id: string }[]; learner: { id: string } };
  return {
    file,
    name: download.suggestedFilename(),
    ids: record.events.map(({ id }) => id),
    learner: record.learner.id,
  };
}

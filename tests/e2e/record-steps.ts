/** Steps on the record’s page, and the frozen record they take in. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '../support/browser-test.ts';

export const frozen = 'tests/frozen/record-v1.json';
export const frozenLearner = '7m3kq0x9v2c5n8rtw1ybz4hd6p';

export const said = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
export const takeIn = (page: Page, file: string | object) =>
  page
    .getByLabel('选择记录文件')
    .setInputFiles(
      typeof file === 'string'
        ? file
        : { name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) },
    );
export const called = (page: Page, name: string) => expect(page.locator('.record-who')).toContainText(name);

export interface RecordText {
  events: Record<string, unknown>[];
}

/** The events of a record file, a line each; and such a line as the current version has it. */
export const lines = async (path: string) => (await readFile(path, 'utf8')).split(/\r?\n/).slice(1);
export const raised = (line: string): string => line.replace('{"v":1,', '{"v":2,');

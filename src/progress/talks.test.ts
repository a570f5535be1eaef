import { describe, expect, it } from 'vitest';
import { texts } from '#src/i18n/texts.ts';
import { findUnderway, tellPlayed } from './talks.ts';

const zh = texts['zh-CN'].simulations;

describe('what a talk left behind', () => {
  it('is its points as the debrief said them, and the best once there are several', () => {
    expect(tellPlayed({ times: 1, latest: 97.46, best: 97.46 }, zh)).toBe('上次 97.5 分');
    expect(tellPlayed({ times: 3, latest: 60, best: 97.5 }, zh)).toBe('上次 60 分，谈过 3 次，最好 97.5 分');
  });

  it('is a draft to go on with, of this version of the scenario alone', async () => {
    const drafts = {
      'simulation/role-play/shop': { run: { scenario: { id: 'shop', version: 'a' } }, submitted: false },
      'simulation/role-play/yard': { run: { scenario: { id: 'yard', version: 'old' } }, submitted: false },
    };
    const talks = ['shop', 'yard', 'port'].map((id) => ({ subject: `role-play/${id}`, version: 'a' }));
    const found = await findUnderway(talks, (key) => Promise.resolve(drafts[key as keyof typeof drafts] ?? null));
    expect([...found]).toEqual(['role-play/shop']);
  });
});

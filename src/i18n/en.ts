import type { Texts } from './texts.ts';

/** Interface texts in English. */
export const en: Texts = {
  site: {
    name: 'Yixue',
  },
};

import { pinyin } from 'pinyin-pro';

/*
 * Build side only: pinyin-pro's tables weigh hundreds of kilobytes and must never reach a browser; what ships is the
 * syllables of our own names (build-only.test.ts).
 */

/**
 * The toneless syllables of a name, separated by spaces, letters and digits kept: 客户价值与RFM → `ke hu jia zhi yu rfm`.
 * Readings are chosen by the word (重要 zhong, 重复 chong); ü is written v, as input methods do. '' without Chinese.
 */
export function pinyinOf(name: string): string {
  if (!/\p{sc=Han}/u.test(name)) return '';
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return (
    syllables
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join(' ');
}

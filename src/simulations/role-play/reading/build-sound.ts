import { pinyin } from 'pinyin-pro';

/* Build side only: what ships is the sound of the characters that typists mix up in our own examples. */

/** Confusions of typists and dialects: zh ch sh, ng, l and n, r. */
const fold = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^l/, 'n')
    .replace(/^r/, 'n');

/** The folded toneless syllable of each character that has one. */
export function soundsOf(characters: Iterable<string>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const character of characters) {
    if (!/\p{sc=Han}/u.test(character)) continue;
    const syllable = pinyin(character, { toneType: 'none', type: 'string', v: true });
    if (/^[a-z]+$/.test(syllable)) out[character] = fold(syllable);
  }
  return out;
}

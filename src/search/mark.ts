import { type Fold, isHan, partsOf, tokenize } from './tokenize.ts';

/** A piece of a text, found or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text into found and other pieces; the pieces together are the text. Works on whole characters, each folded by
 * itself, so that a full-width or traditional letter is found where it stands.
 */
export function markText(text: string, query: string, fold: Fold): Piece[] {
  const characters = [...text];
  const owner: number[] = [];
  let folded = '';
  for (const [i, character] of characters.entries()) {
    const plain = fold(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) owner.push(i);
  }
  const found = new Set<number>();
  // A word that is there whole is marked whole; only otherwise its pairs of characters are.
  const tokens = partsOf(query, fold).flatMap((part) => (folded.includes(part) ? part : tokenize(part, fold, true)));
  for (const token of new Set(tokens)) {
    for (let at = folded.indexOf(token); at >= 0; at = folded.indexOf(token, at + 1)) {
      if (!isHan(token) && /[a-z0-9]$/.test(folded.slice(0, at))) continue;
      for (const i of owner.slice(at, at + token.length)) found.add(i);
    }
  }
  const pieces: Piece[] = [];
  for (const [i, character] of characters.entries()) {
    const last = pieces.at(-1);
    if (last?.hit === found.has(i)) last.text += character;
    else pieces.push({ text: character, hit: found.has(i) });
  }
  return pieces;
}

/** More than two lines hold; a section's text goes on for pages. */
const longestExcerpt = 160;

/**
 * The marked text from shortly before its first hit on, when that lies too far in to be seen in two lines; 160 characters
 * at most.
 */
export function markExcerpt(text: string, query: string, fold: Fold, lead = 30): Piece[] {
  const pieces = markText(text, query, fold);
  const [first, second] = pieces;
  if (first && !first.hit && second && first.text.length > lead)
    first.text = `…${[...first.text].slice(-lead / 2).join('')}`;
  let room = longestExcerpt;
  return pieces.flatMap(({ text: whole, hit }) => {
    const shown = [...whole].slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [{ text: shown.join(''), hit }] : [];
  });
}

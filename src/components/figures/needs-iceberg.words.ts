/** What the iceberg says in words: pure, so that the server and the script say the same. */
import { fill } from '#src/i18n/locales.ts';
import { type Depth, depths } from './needs-iceberg.ts';
import type { LiveTexts } from './needs-iceberg.texts.ts';

/** A layer in a sentence: `暗示需求：“第二趟车老是半夜才到”`. */
const layer = (depth: Depth, texts: LiveTexts): string =>
  fill(texts.layer, { name: texts.names[depth], quote: texts.quotes[depth] });

/** The picture in words, for those who do not see it: the whole berg, or as much as one has asked for. */
export function description(depth: Depth | undefined, texts: LiveTexts): string {
  const all = depths.map((one) => layer(one, texts));
  if (depth === undefined || depth === 3) return fill(texts.whole, Object.fromEntries(all.entries()));
  const hidden = depths.filter((one) => one > depth).map((one) => texts.names[one]);
  return fill(texts.partly, { seen: all.slice(0, depth + 1).join(texts.and), hidden: hidden.join(texts.and) });
}

/** One or two sentences: what came up and what one would have offered; before one has asked, a riddle. */
export const sentence = (depth: Depth | undefined, texts: LiveTexts): string =>
  depth === undefined ? texts.start : texts.found[depth];

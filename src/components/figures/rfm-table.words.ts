/** What the table says in words, and how a rank's move is written: pure, for the server and the script. */
import { fill } from '#src/i18n/locales.ts';
import type { LiveTexts } from './rfm-table.texts.ts';
import { type Direction, type SortKey, firstDirection, netContribution, ranks } from './rfm.ts';

/** One or two sentences: who is first now, and where the first by revenue went. */
export function sentence(key: SortKey, direction: Direction = firstDirection(key), texts: LiveTexts): string {
  const sorted = ranks(key, direction);
  const leading = sorted.filter(({ rank }) => rank === 1).map(({ customer }) => texts.names[customer.id] ?? '');
  const [largest] = ranks('revenue');
  const now = sorted.find(({ customer }) => customer === largest?.customer);
  const counted = key === 'recency' || key === 'frequency';
  const directions = counted ? texts.directionsOfDays : texts.directions;
  let text =
    fill(texts.by, { key: texts.keys[key], direction: directions[direction] }) +
    fill(leading.length > 1 ? texts.firstTogether : texts.first, { names: leading.join(texts.and) });
  if (now && now.rank > 1) {
    const { customer, rank } = now;
    text += fill(texts.fell, { name: texts.names[customer.id] ?? '', rank });
    if (key === 'net' && direction === 'descending')
      text += fill(texts.eaten, { margin: customer.margin, cost: customer.cost, net: netContribution(customer) });
    text += texts.end;
  }
  return text;
}

/** A move against the order by revenue: the sign one sees (`↑2`, `↓6`, `＝`) and what it means in words. */
export function moveOf(climbed: number, texts: LiveTexts): { sign: string; words: string } {
  const n = Math.abs(climbed);
  if (climbed === 0) return { sign: '＝', words: texts.level };
  return climbed > 0
    ? { sign: `↑${n}`, words: fill(texts.up, { n }) }
    : { sign: `↓${n}`, words: fill(texts.down, { n }) };
}

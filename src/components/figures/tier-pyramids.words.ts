/** What the pyramids say in words: pure, so that the server and the script say the same. */
import { fill } from '#src/i18n/locales.ts';
import type { LiveTexts } from './tier-pyramids.texts.ts';
import { type ByTier, type Tier, changeSince, profits, shares, tiers, total } from './tier-pyramids.ts';

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** An amount of 万元, never negative, in the language's own unit: `37.5 万元`, `¥375,000`. */
export const money = (wan: number, texts: LiveTexts): string =>
  texts.money === 'wan' ? `${rounded(Math.abs(wan), 2)} 万元` : `¥${grouped(Math.abs(wan) * 10_000)}`;

/** A share with at most one decimal: `80%`, `5.3%`. */
export const percent = (share: number, texts: LiveTexts): string => fill(texts.percent, { n: rounded(share, 1) });

/** `20 家关键客户`, `1 key customer`. */
export const customersOf = (tier: Tier, n: number, texts: LiveTexts): string =>
  fill(n === 1 ? texts.one : texts.many, { n, tier: texts.names[tier] });

/** The three lines of the readout: the profit, how it compares with the start, and one sentence on what happened. */
export function reading(customers: ByTier, texts: LiveTexts): { profit: string; compared: string; sentence: string } {
  const { profit, more, moved, worth } = changeSince(customers);
  const amount = money(more, texts);
  const changes = moved
    .map(({ tier, by }) => fill(by > 0 ? texts.won : texts.lost, { customers: customersOf(tier, Math.abs(by), texts) }))
    .join(texts.and);
  // Less than one potential customer brings cannot be said in potential customers.
  const inGeneral = worth.general < 16;
  const said =
    more > 0
      ? fill(texts.gain, { changes, money: amount, worth: fill(inGeneral ? texts.equalsGeneral : texts.equals, worth) })
      : fill(texts.loss, {
          changes,
          money: amount,
          worth: fill(inGeneral ? texts.repairGeneral : texts.repair, worth),
        });
  return {
    profit: money(profit, texts),
    compared: more === 0 ? texts.same : fill(more > 0 ? texts.more : texts.less, { money: amount }),
    sentence: moved.length === 0 ? texts.start : more === 0 ? fill(texts.even, { changes }) : said,
  };
}

/** The picture in words, for those who do not see it. */
export function description(customers: ByTier, texts: LiveTexts): string {
  const gains = profits(customers);
  const [ofCustomers, ofProfit] = [shares(customers), shares(gains)];
  const sentences = tiers.map((tier) =>
    fill(texts.share, {
      tier: texts.names[tier],
      customers: percent(ofCustomers[tier], texts),
      profit: percent(ofProfit[tier], texts),
    }),
  );
  return [fill(texts.firm, { n: total(customers), money: money(total(gains), texts) }), ...sentences].join('').trim();
}

/** What makes a word mean the opposite. */
const negations = /[不非无無未没勿否反逆]/gu;

/** Characters that part two concepts when one stands for the other: 上行, 下行 · 售前, 售中, 售后 · 毛利, 净利. */
const opposites = [
  '上中下平斜',
  '前中后',
  '内外',
  '大中小',
  '高中低',
  '长中短',
  '左中右',
  '东西南北',
  '纵横斜',
  '有无',
  '同异',
  '显隐',
  '明暗',
  '主被客',
  '直间',
  '单双多',
  '新老旧',
  '进出入',
  '收发',
  '买卖',
  '供需求',
  '甲乙丙丁',
  '毛净',
  '增减加',
  '升降',
  '强弱',
  '快慢',
  '远近',
  '早晚',
  '先后',
  '首末尾',
  '始终',
  '开闭关',
  '冷热',
  '轻重',
  '软硬',
  '好坏差优劣',
  '成败',
  '真假',
  '公私',
  '正负反副',
  '定变',
  '质数',
  '金银铜',
  '日周月季年',
  '时分秒',
].map((group) => new Set(group));

const affixes = ['性', '型', '式', '类', '层', '化', '客户', '顾客'];

/** The figures and what belongs to them: numbers are never close, they are right or wrong. */
const figuresOf = (text: string): string => text.replace(/[^\d.%:/-]/g, '');

/** Whatever stands in one text and not in the other, each as often as it does. */
function surplus(of: string, over: string): string[] {
  const left = [...over];
  return [...of].filter((sign) => {
    const found = left.indexOf(sign);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

/** Whether what parts two texts may turn the meaning round. */
function turnsRound(typed: string, accepted: string): boolean {
  if ((typed.match(negations) ?? []).join('') !== (accepted.match(negations) ?? []).join('')) return true;
  const [here, there] = [surplus(typed, accepted), surplus(accepted, typed)];
  return opposites.some((group) => here.some((sign) => group.has(sign)) && there.some((sign) => group.has(sign)));
}

/**
 * The least number of characters to put in, take out, change, or swap with their neighbour to make one text the other
 * (optimal string alignment); `limit + 1` stands for anything above the limit.
 */
export function editDistance(one: string, two: string, limit: number): number {
  const [a, b] = [[...one], [...two]];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

const bare = (text: string): string => text.replaceAll('的', '');
const lengthens = (longer: string, shorter: string): boolean =>
  shorter.length >= 2 && affixes.some((affix) => longer === shorter + affix);

/**
 * Whether an answer is so close to an accepted one that the hand slipped, not the mind: a character off in three, two
 * from seven on, or an affix more or less. Both folded. `others` are texts it could as well be meant for.
 */
export function isClose(typed: string, accepted: string, others: readonly string[]): boolean {
  if (figuresOf(typed) !== figuresOf(accepted) || !/[^\d.%:/-]/.test(accepted) || turnsRound(typed, accepted))
    return false;
  const [one, two] = [bare(typed), bare(accepted)];
  if (one.length < 2) return false;
  const limit = accepted.length >= 7 ? 2 : accepted.length >= 3 ? 1 : 0;
  const distance = editDistance(typed, accepted, limit);
  const close = distance <= limit || one === two || lengthens(one, two) || lengthens(two, one);
  return close && !others.some((other) => editDistance(typed, other, limit) <= Math.min(distance, limit));
}

/** What makes a word mean the opposite. */
const negations = '不非无無未没勿否反逆';

const affixes = ['性', '型', '式', '类', '层', '化', '客户', '顾客'];

/** The figures and what belongs to them: numbers are never close, they are right or wrong. */
const figuresOf = (text: string): string => text.replace(/[^\d.%:/-]/g, '');

/** The characters of a group that stand in a text, in their order. */
const held = (text: string, group: string): string => [...text].filter((sign) => group.includes(sign)).join('');

/** Whether what parts two texts may turn the meaning round. */
const turnsRound = (typed: string, accepted: string, opposites: readonly string[]): boolean =>
  held(typed, negations) !== held(accepted, negations) ||
  opposites.some((group) => {
    const [one, two] = [held(typed, group), held(accepted, group)];
    return one !== '' && two !== '' && one !== two;
  });

/**
 * Whether at most so many characters (few: this tries all ways) put in, taken out, changed or swapped with their neighbour
 * make one text the other.
 */
export function within(edits: number, one: string, two: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === two[same]) same += 1;
  const [a, b] = [one.slice(same), two.slice(same)];
  if (a === b) return true;
  if (edits === 0 || Math.abs(a.length - b.length) > edits) return false;
  const less = edits - 1;
  return (
    within(less, a.slice(1), b) ||
    within(less, a, b.slice(1)) ||
    within(less, a.slice(1), b.slice(1)) ||
    (a[0] === b[1] && a[1] === b[0] && within(less, a.slice(2), b.slice(2)))
  );
}

const bare = (text: string): string => text.replaceAll('的', '');
const lengthens = (longer: string, shorter: string): boolean =>
  shorter.length >= 2 && affixes.some((affix) => longer === shorter + affix);

/**
 * Whether an answer is so close to an accepted one that the hand slipped, not the mind: a character off in three, two
 * from seven on, or an affix more or less. Both folded. `others` are texts it could as well be meant for, `opposites`
 * groups of characters that part two concepts (上, 下).
 */
export function isClose(
  typed: string,
  accepted: string,
  { others, opposites }: { others: readonly string[]; opposites: readonly string[] },
): boolean {
  if (figuresOf(typed) !== figuresOf(accepted) || turnsRound(typed, accepted, opposites)) return false;
  const [one, two] = [bare(typed), bare(accepted)];
  const limit = [3, 7].filter((length) => accepted.length >= length).length;
  if (one.length < 2) return false;
  const edits = [0, 1, 2].find((count) => count <= limit && within(count, typed, accepted));
  if (edits === undefined && one !== two && !lengthens(one, two) && !lengthens(two, one)) return false;
  return !others.some((other) => within(edits ?? limit, typed, other));
}

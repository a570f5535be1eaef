/**
 * How much longer `act` takes for four times as much: about 4 where work grows with length, 16 where every pair is looked
 * at; never more than that for what takes no time to speak of. A ratio, and the best of several tries: a busy machine slows
 * both sides, and seldom all of them.
 */
export function growth(act: (size: number) => void, size: number): number {
  const timed = (much: number): number => {
    const began = performance.now();
    act(much);
    return performance.now() - began;
  };
  timed(size);
  const little = Math.max(5, ...[1, 2, 3].map(() => timed(size)));
  return Math.min(...[1, 2, 3].map(() => timed(size * 4))) / little;
}

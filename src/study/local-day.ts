/** Milliseconds of a day without a change of the clocks. */
const dayLength = 86_400_000;

/** The local day of a moment, counted from 1970: `at` epoch ms, `zone` minutes east of UTC. */
export const localDay = (at: number, zone: number): number => Math.floor((at + zone * 60_000) / dayLength);

/** How deep one has asked, and where the water then stands. */

/** 0 heard the request, 1 the trouble, 2 the wish, 3 the motive under it. */
export const depths = [0, 1, 2, 3] as const;
export type Depth = (typeof depths)[number];
/** What lies under water. */
export type Layer = Exclude<Depth, 0>;

/** Where the water stands at each depth, in units of the drawing; at 0 it is where a sea belongs. */
export const levels: Record<Depth, number> = { 0: 132, 1: 226, 2: 314, 3: 410 };
/** How far the water falls from where it stands at first, in units of the drawing. */
export const fallOf = (depth: Depth): number => levels[depth] - levels[0];
/** How high the drawing is. */
export const height = 448;
/** The middle lines of the three layers under water: below the ledge that each begins with. */
export const layers = [184, 277, 366] as const;

/** Which simulations were begun and not finished, from what their pages keep; light, for pages that play none of them. */
import type { Json } from '#src/core/hash.ts';

/** Under which key a page keeps what is played; `subject` is what events call it, such as `role-play/shunda-electrician`. */
export const draftKeyOf = (subject: string): string => `simulation/${subject}`;

const memberOf = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;

/**
 * Whether what was kept is a run to go on with: begun, its first end not reached, and of the scenario as it is now (`version`),
 * for another one cannot be gone on with.
 */
export const isUnderway = (kept: Json, version: string): boolean =>
  memberOf(kept, 'submitted') !== true && memberOf(memberOf(memberOf(kept, 'run'), 'scenario'), 'version') === version;

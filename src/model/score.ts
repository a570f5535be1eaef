/**
 * What a scorer returns. `points`: earned of total, 0 ≤ earned ≤ total. `pending`: waits for a person.
 * `invalid`: the input is empty, forged or too long, and counts as not answered. `notes` are sentences for the learner.
 */
export type Score =
  | { type: 'points'; earned: number; total: number; notes: string[] }
  | { type: 'pending'; total: number; notes: string[] }
  | { type: 'invalid'; code: InvalidCode };

/**
 * Why an input is not an answer. `incomplete`: an order that leaves items out. `not-a-number`: typed, but no number can be
 * read in it.
 */
export type InvalidCode = 'empty' | 'wrong-shape' | 'unknown-id' | 'too-long' | 'incomplete' | 'not-a-number';

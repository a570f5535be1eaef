/** Four ways to ask about one thing, and which lines of the notepad each of them fills. */

export const ways = ['open', 'fact', 'closed', 'leading'] as const;
export type Way = (typeof ways)[number];

/** What one wants to know about the goods that come at night: who, how many, how, the trouble, how often. */
export const lines = ['who', 'hands', 'how', 'trouble', 'often'] as const;
export type Line = (typeof lines)[number];

/** `told` in the man's own words; `half` an answer that leaves the line open; `echo` the asker's words, handed back. */
export type Worth = 'told' | 'half' | 'echo';

/** What each way brings, line by line; a line that is missing stays empty. */
export const brings: Record<Way, Partial<Record<Line, Worth>>> = {
  open: { who: 'told', how: 'told', trouble: 'told', often: 'told' },
  fact: { hands: 'told' },
  closed: { who: 'half' },
  leading: { trouble: 'echo' },
};

/** How many lines are filled for good after one question: halves and echoes are not. */
export const known = (way: Way): number => lines.filter((line) => brings[way][line] === 'told').length;

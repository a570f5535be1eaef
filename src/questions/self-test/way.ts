/** How somebody tests oneself; it stands in the address, so that a teacher can hand it out. */
export interface Way {
  /** How sure one is must be said before the first try of a round. */
  certainty: boolean;
  /** What each further try costs, in percent of the points, 0 … 100. */
  penalty: number;
}

/** The penalties a page offers; an address may name any whole percentage. */
export const offeredPenalties = [0, 10, 25, 50] as const;

/** Reads `certainty=1` and `penalty=25` from an address; what is missing or no such thing counts as not asked for. */
export function parseWay(search: string): Way {
  const values = new URLSearchParams(search);
  const penalty = values.get('penalty') ?? '';
  return {
    certainty: values.get('certainty') === '1',
    penalty: /^\d{1,3}$/.test(penalty) ? Math.min(100, Number(penalty)) : 0,
  };
}

/** The address's query with this way in it; all else stays as it stands, and what is not asked for is left out. */
export function printWay({ certainty, penalty }: Way, search: string): string {
  const values = new URLSearchParams(search);
  values.delete('certainty');
  values.delete('penalty');
  if (certainty) values.set('certainty', '1');
  if (penalty > 0) values.set('penalty', String(penalty));
  const printed = values.toString();
  return printed === '' ? '' : `?${printed}`;
}

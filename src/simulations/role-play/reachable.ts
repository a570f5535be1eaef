/** Which facts a talk can bring to light at all, and why the others cannot. For the check of scenarios. Pure. */

interface Told {
  id: string;
  topics: readonly string[];
  needs: readonly string[];
  trust: number;
}

/** Nobody is trusted more in a talk of that length. */
export const mostTrust = 90;

/** A circle of facts that need each other, as `a → b → a`; undefined when there is none. */
export function circleOf(facts: readonly Pick<Told, 'id' | 'needs'>[]): string[] | undefined {
  const needs = new Map(facts.map((fact) => [fact.id, fact.needs]));
  const done = new Set<string>();
  const visit = (id: string, trail: string[]): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const need of needs.get(id) ?? []) {
      const circle = needs.has(need) ? visit(need, [...trail, id]) : undefined;
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of facts) {
    const circle = visit(id, []);
    if (circle) return circle;
  }
  return undefined;
}

/** Facts that no talk reaches: trust that is never won, or needs that are not reached themselves. */
export function unreachable(facts: readonly Told[], looks: readonly string[]): { id: string; because: string }[] {
  const open = new Set(looks);
  let more = true;
  while (more) {
    more = false;
    for (const { id, needs, trust } of facts) {
      if (open.has(id) || trust > mostTrust || !needs.every((need) => open.has(need))) continue;
      open.add(id);
      more = true;
    }
  }
  return facts
    .filter(({ id }) => !open.has(id))
    .map(({ id, needs, trust }) => ({
      id,
      because: trust > mostTrust ? `trust ${trust}` : `needs ${needs.filter((need) => !open.has(need)).join(', ')}`,
    }));
}

import { circleOf, mostTrust, unreachable } from '#src/simulations/role-play/reachable.ts';
import { type Look, unknown } from './look.ts';

/** What a fact needs is there, and some talk brings every fact to light. */
export function checkFacts({ value, tell }: Look): void {
  const looks = value.looks.map(({ id }) => id);
  const known = [...value.facts.map(({ id }) => id), ...looks];
  const strange = new Set<string>();
  for (const [at, { needs }] of value.facts.entries())
    for (const [place, id] of needs.entries()) {
      if (known.includes(id)) continue;
      strange.add(id);
      tell(['facts', at, 'needs', place], unknown('fact or look', id, known));
    }
  const circle = circleOf(value.facts) ?? [];
  if (circle.length > 0) {
    const at = value.facts.findIndex(({ id }) => id === circle[0]);
    tell(['facts', at, 'needs'], {
      code: 'circle',
      message: 'facts wait for one another',
      expected: 'needs without a circle',
      received: circle.join(' → '),
      fix: 'take one of these needs out',
    });
  }
  // What was told already shall not be told again as the trouble of every fact behind it.
  for (const { id, because } of unreachable(value.facts, [...looks, ...strange, ...circle])) {
    const at = value.facts.findIndex((fact) => fact.id === id);
    tell(['facts', at, because.startsWith('trust') ? 'trust' : 'needs'], {
      code: 'unreachable-fact',
      message: `no talk brings ${id} to light`,
      expected: `trust of ${mostTrust} at most, and needs that can be told or seen`,
      received: because,
      fix: 'lower the trust, or correct the needs',
    });
  }
  for (const [place, at] of value.facts.flatMap(({ slip }, at) => (slip ? [at] : [])).entries())
    if (place > 0)
      tell(['facts', at, 'slip'], {
        code: 'second-slip',
        message: 'he gets a second number wrong',
        expected: 'one slip in the scenario: it is told once, and caught once',
        received: `a slip at ${value.facts[at]?.id}`,
        fix: 'take one of the slips out, and write tells instead',
      });
}

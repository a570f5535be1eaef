import { elements } from '#src/simulations/role-play/scenario.ts';
import { type Look, unknown } from './look.ts';

/** The statement can be told from what it says, and some proposal would help. */
export function checkEnd({ value, isWhole, tell }: Look): void {
  const facts = new Map(value.facts.map((fact) => [fact.id, fact]));
  const fact = (id: string, path: PropertyKey[]): void => {
    if (!facts.has(id)) tell(path, unknown('fact', id, [...facts.keys()]));
  };
  for (const [at, id] of value.opens.entries()) fact(id, ['opens', at]);
  for (const [at, { answers }] of value.proposals.entries())
    for (const [place, id] of answers.entries()) fact(id, ['proposals', at, 'answers', place]);
  if (isWhole && !value.proposals.some(({ quality }) => quality >= 0.8))
    tell(['proposals'], {
      code: 'no-good-proposal',
      message: 'no proposal would solve what is the matter',
      expected: 'one with quality 0.8 at least',
      received: value.proposals.map(({ quality }) => quality).join(', '),
      fix: 'write it, or correct the qualities',
    });
  for (const name of elements) {
    const { facts: ids, marks, need } = value.statement.parts[name];
    for (const [at, id] of ids.entries()) {
      fact(id, ['statement', 'parts', name, 'facts', at]);
      if (facts.get(id)?.marks.length === 0)
        tell(['statement', 'parts', name, 'facts', at], {
          code: 'fact-without-marks',
          message: `nobody could tell whether a statement carries ${id}`,
          expected: 'marks: words that a statement of this fact contains',
          received: 'none',
          fix: `write marks at the fact ${id}`,
        });
    }
    if (isWhole && ids.length + marks.length < need)
      tell(['statement', 'parts', name, 'need'], {
        code: 'too-much-needed',
        message: 'more is needed than there is',
        expected: `at most ${ids.length + marks.length}`,
        received: String(need),
        fix: 'lower need, or name more facts or marks',
      });
  }
}

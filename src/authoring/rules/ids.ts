import { issueAt, issueOn, nearest } from '#src/source/place.ts';
import type { Rule } from './rule.ts';

/** Ids name one thing each, and every id that is used names something. */
export const checkIds: Rule = (content, catalogue, report) => {
  const twice = <T>(entries: T[], id: (entry: T) => string, tell: (entry: T, first: T) => void): void => {
    const seen = new Map<string, T>();
    for (const entry of entries) {
      const first = seen.get(id(entry));
      if (first) tell(entry, first);
      else seen.set(id(entry), entry);
    }
  };
  const duplicate = (what: string, id: string, first: string) => ({
    code: 'duplicate-id',
    message: `${what} ${id} is there twice`,
    expected: 'an id used once',
    received: `${id}, first in ${first}`,
    fix: 'rename one of the two; records refer to ids, so keep the older one',
  });
  twice(
    catalogue.points,
    ({ point }) => point.id,
    (entry, first) => report(issueAt(entry, ['id'], duplicate('point', entry.point.id, first.file))),
  );
  twice(
    catalogue.terms,
    ({ term }) => term.id,
    (entry, first) => report(issueAt(entry, ['id'], duplicate('term', entry.term.id, first.file))),
  );
  twice(
    [...catalogue.questions, ...catalogue.examples],
    ({ item, locale }) => `${locale}/${item.id}`,
    (entry, first) => report(issueAt(entry, ['id'], duplicate('question', entry.item.id, first.file))),
  );
  for (const { file, body } of content.chapters) {
    twice(
      body.sections.filter(({ id }) => id),
      ({ id }) => id,
      (section, first) => report(issueOn(file, section.line, duplicate('section', section.id, `line ${first.line}`))),
    );
  }
  for (const entry of catalogue.points) {
    twice(
      entry.point.facts.map((fact, index) => ({ fact, index })),
      ({ fact }) => fact.id,
      ({ fact, index }) => report(issueAt(entry, ['facts', index, 'id'], duplicate('fact', fact.id, entry.point.id))),
    );
  }

  const pointIds = catalogue.points.map(({ point }) => point.id);
  const known = new Set([...pointIds, ...content.mentioned]);
  const unknown = (id: string) => ({
    code: 'unknown-point',
    message: `there is no knowledge point ${id}`,
    expected: 'the id of a knowledge point',
    received: id,
    fix: nearest(id, pointIds),
  });
  for (const entry of catalogue.points) {
    entry.point.needs.forEach((id, index) => known.has(id) || report(issueAt(entry, ['needs', index], unknown(id))));
  }
  for (const entry of catalogue.terms)
    if (!known.has(entry.term.point)) report(issueAt(entry, ['point'], unknown(entry.term.point)));
  for (const entry of [...catalogue.questions, ...catalogue.examples]) {
    entry.item.knowledge.forEach(
      (id, index) => known.has(id) || report(issueAt(entry, ['knowledge', index], unknown(id))),
    );
  }
  for (const { file, body } of content.chapters) {
    for (const section of body.sections) {
      for (const id of section.teaches) if (!known.has(id)) report(issueOn(file, section.line, unknown(id)));
    }
    const facts = [
      ...body.sections.flatMap(({ facts: ids, line }) => ids.map((id) => ({ id, line }))),
      ...body.carriers.map(({ fact, line }) => ({ id: fact, line })),
    ];
    for (const { id, line } of facts) {
      const [point = '', fact = ''] = id.split('.');
      const there = catalogue.point(point)?.point.facts ?? [];
      if (!there.some((one) => one.id === fact) && !content.mentioned.has(point)) {
        report(
          issueOn(file, line, {
            code: 'unknown-fact',
            message: `there is no fact ${id}`,
            expected: 'point.fact',
            received: id,
            fix: nearest(
              fact,
              there.map((one) => one.id),
            ),
          }),
        );
      }
    }
  }
};

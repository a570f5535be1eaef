import { measureCoverage } from '../coverage.ts';
import { issueAt } from '#src/source/place.ts';
import type { Rule } from './rule.ts';

/** A published chapter teaches every point of its list, carries every fact, and asks at least two questions a point. */
export const checkComplete: Rule = (_content, catalogue, report) => {
  for (const row of measureCoverage(catalogue, { published: true })) {
    const entry = catalogue.point(row.point);
    if (!entry) continue;
    if (row.taughtIn.length === 0) {
      report(
        issueAt(entry, ['id'], {
          code: 'untaught-point',
          message: `no section of the published chapter ${row.chapter} teaches ${row.point}`,
          expected: `<Section teaches="${row.point}">`,
          received: 'none',
          fix: 'write the section, or set the chapter back to draft',
        }),
      );
      continue;
    }
    row.facts.forEach(({ id, found }, index) => {
      if (!found)
        report(
          issueAt(entry, ['facts', index], {
            code: 'fact-not-found',
            message: `the fact ${row.point}.${id} is not carried by ${row.taughtIn.join(', ')}`,
            expected: JSON.stringify(entry.point.facts[index]?.find ?? entry.point.facts[index]?.by),
            received: 'not found in the section',
            fix: 'say the fact in the section, or correct its find words',
          }),
        );
    });
    if (row.questions < 2) {
      report(
        issueAt(entry, ['id'], {
          code: 'few-questions',
          message: `${row.point} has ${row.questions} question(s)`,
          expected: 'two questions or more',
          received: String(row.questions),
          fix: 'write another, or set the chapter back to draft',
        }),
      );
    }
  }
};

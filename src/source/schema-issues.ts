import type { z } from 'astro/zod';
import { show, type Words } from './place.ts';

/** What a schema found, in an author's words: the path of each fault, and what to say of it. */
export const describeFaults = (error: z.core.$ZodError): { path: PropertyKey[]; words: Words }[] =>
  flatten(error.issues).map((issue) => ({ path: issue.path, words: describe(issue) }));

/** A union reports every branch it tried: keep the branch that came nearest, and the paths of the whole file. */
function flatten(issues: z.core.$ZodIssue[], prefix: PropertyKey[] = []): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    return flatten(nearest, path);
  });
}

function describe(issue: z.core.$ZodIssue): Words {
  const received = show('input' in issue ? issue.input : undefined);
  const field = String(issue.path.at(-1) ?? 'file');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return {
        code: 'unknown-field',
        message: `unknown field ${keys}`,
        expected: 'only the fields of the schema',
        received: keys,
        fix: 'check the spelling, or take the field out',
      };
    }
    case 'invalid_type': {
      const missing = received === 'nothing';
      const code = missing ? (field === 'feedback' ? 'missing-feedback' : 'missing-field') : 'wrong-type';
      return {
        code,
        message: `${field} ${missing ? 'is missing' : 'has the wrong type'}`,
        expected: issue.expected,
        received,
        fix: missing ? `add ${field}` : `write ${field} as ${issue.expected}`,
      };
    }
    case 'custom': {
      const code = String(issue.params?.['issue'] ?? 'wrong-value');
      return { code, message: `${field} does not fit`, expected: issue.message, received, fix: `change ${field}` };
    }
    case 'invalid_value':
      return {
        code: 'wrong-value',
        message: `${field} is none of the values there are`,
        expected: issue.values.map(String).join(' | '),
        received,
        fix: 'choose one of them',
      };
    default: {
      const code = field === 'feedback' ? 'missing-feedback' : 'wrong-value';
      return { code, message: `${field} does not fit`, expected: issue.message, received, fix: `change ${field}` };
    }
  }
}

import type { z } from 'astro/zod';
import { show, type Words } from './place.ts';

/**
 * A fault as a checker found it: its English words, and what they were made of, so that another language can say the
 * same. `reason` is finer than the issue's code: `too-few`, `one-of`, `custom/duplicate-id`, `yaml/BAD_INDENT`.
 */
export interface Fault {
  words: Words;
  reason: string;
  /** The field that is wrong, as it is written in the file; 'file' for the whole. */
  field: string;
  /** What the words mention: allowed values, numbers, names. */
  values: Record<string, string | number>;
}

/** What a schema found, in an author's words: the path of each fault, and what to say of it. */
export const describeFaults = (error: z.core.$ZodError): (Fault & { path: PropertyKey[] })[] =>
  flatten(error.issues).map((issue) => {
    const field = fieldOf(issue);
    return { path: issue.path, words: describe(issue, field), field, ...detail(issue) };
  });

/** The field as it is written in the file: a member of a list goes by the list's name, its path has the number. */
const fieldOf = ({ path }: z.core.$ZodIssue): string =>
  String(path.filter((step) => typeof step === 'string').at(-1) ?? 'file');

/** A union reports every branch it tried: keep the branch that came nearest, and the paths of the whole file. */
function flatten(issues: z.core.$ZodIssue[], prefix: PropertyKey[] = []): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    // What is wrong with a key is what its own schema says, where that says more than that it does not match.
    if (issue.code === 'invalid_key' && issue.issues.some(({ code }) => code === 'custom'))
      return flatten(issue.issues, path);
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    return flatten(nearest, path);
  });
}

const isMissing = (issue: z.core.$ZodIssue): boolean => !('input' in issue) || issue.input === undefined;

function describe(issue: z.core.$ZodIssue, field: string): Words {
  const received = show('input' in issue ? issue.input : undefined);
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
      const missing = isMissing(issue);
      const code = missing ? (field === 'feedback' ? 'missing-feedback' : 'missing-field') : 'wrong-type';
      return {
        code,
        message: `${field} ${missing ? 'is missing' : 'has the wrong type'}`,
        expected: issue.expected,
        received,
        fix: missing
          ? `add ${field}`
          : inQuotes(issue)
            ? `put it in quotes: '${received}'`
            : `write ${field} as ${issue.expected}`,
      };
    }
    case 'custom': {
      const code = String(issue.params?.['issue'] ?? 'wrong-value');
      return { code, message: `${field} does not fit`, expected: issue.message, received, fix: `change ${field}` };
    }
    case 'invalid_value': {
      const missing = isMissing(issue);
      return {
        code: missing ? 'missing-field' : 'wrong-value',
        message: missing ? `${field} is missing` : `${field} is none of the values there are`,
        expected: issue.values.map(String).join(' | '),
        received,
        fix: missing ? `add ${field}: one of them` : 'choose one of them',
      };
    }
    default: {
      const code = field === 'feedback' ? 'missing-feedback' : 'wrong-value';
      return { code, message: `${field} does not fit`, expected: issue.message, received, fix: `change ${field}` };
    }
  }
}

/** YAML takes 640, true or 2026-11-28 for something else than the text that was meant. */
const inQuotes = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input);

/** What the words of an issue were made of. */
function detail(issue: z.core.$ZodIssue): Pick<Fault, 'reason' | 'values'> {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { reason: 'unknown-field', values: { keys: issue.keys.join(', ') } };
    case 'invalid_type':
      return { reason: isMissing(issue) ? 'missing' : 'wrong-type', values: { type: issue.expected } };
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (isMissing(issue)) return { reason: 'missing-choice', values: { choices: values.join(' | ') } };
      return { reason: values.length === 1 ? 'fixed-value' : 'one-of', values: { choices: values.join(' | ') } };
    }
    case 'too_small': {
      const size = { least: Number(issue.minimum) };
      if (issue.origin === 'array' || issue.origin === 'set') return { reason: 'too-few', values: size };
      if (issue.origin === 'string') return { reason: size.least === 1 ? 'empty-text' : 'too-short', values: size };
      return { reason: issue.inclusive ? 'too-small' : 'not-above', values: size };
    }
    case 'too_big': {
      const size = { most: Number(issue.maximum) };
      if (issue.origin === 'array' || issue.origin === 'set') return { reason: 'too-many', values: size };
      return {
        reason: issue.origin === 'string' ? 'too-long' : issue.inclusive ? 'too-big' : 'not-below',
        values: size,
      };
    }
    case 'invalid_format':
      return { reason: 'bad-id', values: {} };
    case 'invalid_key':
      return { reason: 'bad-key', values: {} };
    case 'custom':
      return {
        reason: `custom/${String(issue.params?.['issue'] ?? 'wrong-value')}`,
        values: dataIn(issue.message),
      };
    default:
      return { reason: issue.code, values: {} };
  }
}

/** The data inside an expected text: `id: one of a, b` lists a, b; `at most 30 …` counts 30; `… where x = 1` is a case. */
function dataIn(expected: string): Record<string, string> {
  const [said = '', where = ''] = expected.split(' where ');
  return {
    expected: said,
    where,
    list: (/one of (.*)$/.exec(said) ?? /: (.*)$/.exec(said))?.[1] ?? said,
    number: /\d[\d.]*(?: to \d+)?/.exec(said)?.[0].replace(' to ', '–') ?? '',
    name: /^\{?([\w-]+)/.exec(said)?.[1] ?? '',
  };
}

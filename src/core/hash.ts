import { hash32 } from './hash32.ts';

/** A JSON value: what content and records are made of. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Prints a JSON value with its keys sorted, so that equal values print equally. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** 16 hex digits naming a content's version. It tells versions apart; it is no protection against forgery. */
export function contentHash(value: unknown): string {
  const text = canonicalJson(value);
  const high = hash32(text);
  const low = hash32(text, high ^ 0x9e3779b9);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

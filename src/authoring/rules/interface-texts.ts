import type { Issue } from '#src/core/issue.ts';
import { locales } from '#src/i18n/locales.ts';
import { texts as ownTexts } from '#src/i18n/texts.ts';

type Table = Record<string, Record<string, string>>;

/**
 * Every language has every interface text, none empty, with the same `{places}`. Types see to the keys; this sees the
 * rest, and the keys too for tables that come from elsewhere.
 */
export function checkTexts(report: (issue: Issue) => void, tables: Record<string, Table> = ownTexts): void {
  const [measure, ...others] = locales;
  const places = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
  for (const locale of [measure, ...others]) {
    for (const [room, keys] of Object.entries(tables[measure] ?? {})) {
      for (const [key, wanted] of Object.entries(keys)) {
        const found = tables[locale]?.[room]?.[key] ?? '';
        const lacks = found.trim() === '';
        if (lacks || places(found) !== places(wanted)) {
          report({
            file: `src/i18n (${locale})`,
            line: 0,
            path: `/${room}/${key}`,
            code: 'missing-text',
            message: `${locale} ${lacks ? 'has no text' : 'has other places'} for ${room}.${key}`,
            expected: lacks ? 'a text' : places(wanted) || 'no {places}',
            received: lacks ? 'nothing' : places(found) || 'no {places}',
            fix: `translate “${wanted}”`,
          });
        }
      }
    }
  }
}

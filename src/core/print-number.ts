import { tidy } from './numerals-grammar.ts';

/** A number as it is printed: 12,500 · 0.3 · −7. At most twelve figures; grouped from a thousand on. */
export function printNumber(value: number): string {
  const [whole = '', decimals] = String(tidy(Math.abs(value), 12)).split('.');
  if (/e/.test(whole + (decimals ?? ''))) return String(tidy(value, 12));
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 && Number(whole + (decimals ?? '')) !== 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
}

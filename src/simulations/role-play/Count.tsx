import { fill } from '#src/i18n/locales.ts';
import type { RolePlayProps } from './room.tsx';

/** From this share on it is worth knowing how long a text is. */
const near = 0.8;

/**
 * How long a text is, once it comes near its limit. What is longer is not cut: whoever wrote it knows better what can go, and a cut
 * in the midst of composing would break the word.
 */
export function Count({
  id,
  text,
  most,
  texts,
}: {
  id?: string;
  text: string;
  most: number;
  texts: RolePlayProps['texts'];
}) {
  const n = text.length;
  const isOver = n > most;
  return (
    <span id={id} class="rp-count" role="status" data-over={isOver}>
      {n >= most * near && fill(isOver ? texts.countOver : texts.count, { n, most, over: n - most })}
    </span>
  );
}

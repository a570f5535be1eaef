import { useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';

interface MarkFieldProps {
  id: string;
  /** The most there is of it. */
  of: number;
  value: number | undefined;
  label: string;
  /** What is said of a mark that cannot be taken; `{of}` is filled in. */
  refused: string;
  /** Called with a mark that counts, or with none. */
  onMark: (mark: number | undefined) => void;
}

/** Points as they are typed, also in full-width digits; undefined for what are none. */
export function readMark(typed: string, of: number): number | undefined {
  const text = typed.normalize('NFKC').trim();
  const mark = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return mark >= 0 && mark <= of ? mark : undefined;
}

/**
 * An observer's mark. What cannot count stays as it was typed, with what may stand there beside it: a mark that vanishes is typed
 * again, wrong again. Text, not number: a browser hands out nothing of a number that it cannot read.
 */
export function MarkField({ id, of, value, label, refused, onMark }: MarkFieldProps) {
  const [typed, setTyped] = useState<string | undefined>();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const isRefused = typed !== undefined && typed.trim() !== '' && readMark(typed, of) === undefined;
  return (
    <span class="rp-mark">
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={shown}
        aria-label={label}
        aria-invalid={isRefused}
        aria-describedby={`${id}-refused`}
        onChange={({ currentTarget }) => {
          const mark = readMark(currentTarget.value, of);
          const isEmpty = currentTarget.value.trim() === '';
          setTyped(mark === undefined && !isEmpty ? currentTarget.value : undefined);
          onMark(mark);
        }}
      />
      <span class="quiet">/{of}</span>
      <span class="rp-refused" id={`${id}-refused`} role="status">
        {isRefused ? fill(refused, { of }) : ''}
      </span>
    </span>
  );
}

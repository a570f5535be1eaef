import { useState } from 'preact/hooks';
import { readNumber, tidy } from '#src/core/numerals.ts';
import { printNumber } from '#src/core/print-number.ts';
import { fill } from '#src/i18n/locales.ts';
import { typing } from '../typing.client.ts';
import { defineView, type ViewProps } from '../view.ts';
import { longestNumber, numeric, type NumericInput, type NumericItem, type PublicNumeric, solutionOf } from './kind.ts';
import { inUnit } from './unit.ts';

type Props = ViewProps<NumericItem, PublicNumeric, NumericInput>;

/** What was read in a text, for whoever types it to see: nothing is worse than a right number misread. */
function readingOf(typed: string, unit: string | undefined, texts: Props['texts']): string {
  if (typed.trim() === '') return '';
  const read = readNumber(typed);
  if (!read) return texts.numberUnread;
  const given = inUnit(read, unit);
  if (given.fault) return fill(texts.numberUnit, { unit: unit ?? '' });
  if (!unit && read.percent) return fill(texts.numberRead, { number: `${printNumber(tidy(read.value * 100))}%` });
  return fill(texts.numberRead, { number: withUnit(given.value, unit ?? read.rest) });
}

const withUnit = (value: number, unit = ''): string =>
  `${printNumber(value)}${/^[%‰]?$/.test(unit) ? unit : ` ${unit}`}`;

/** A field for a number, what is read in it, and in review the way to the answer with this round's numbers. */
function View({ item, value, onInput, mark, full, seed, disabled, texts }: Props) {
  const [composing, setComposing] = useState(false);
  const review = mark === 'review';
  const solution = full && review ? solutionOf(full, seed) : undefined;
  const judged = full && (mark === 'right' || mark === 'wrong') ? mark : undefined;
  const about = `${item.id}-read`;
  return (
    <div class="blank" data-mark={judged}>
      <label class="typed">
        <span>{texts.fillLabel}</span>
        <input
          type="text"
          inputMode="decimal"
          name={item.id}
          value={value?.value}
          maxLength={longestNumber}
          readOnly={disabled || review}
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="done"
          aria-describedby={about}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onInput={({ currentTarget }) => onInput({ value: currentTarget.value })}
        />
        {item.unit && <span class="unit">{item.unit}</span>}
      </label>
      {judged && (
        <span class="sign" role="img" aria-label={judged === 'right' ? texts.fillRight : texts.fillWrong}>
          {judged === 'right' ? '✓' : '✗'}
        </span>
      )}
      <p class="reading" id={about} aria-live="polite">
        {composing ? '' : readingOf(value?.value ?? '', item.unit, texts)}
      </p>
      {item.params && <p class="quiet">{texts.numberDrawn}</p>}
      {full && solution && (
        <p class="why" data-mark="missed">
          <strong>{fill(texts.answerIs, { text: withUnit(solution.answer, full.unit) })}</strong>{' '}
          {solution.tell(full.feedback)}
        </p>
      )}
    </div>
  );
}

export default defineView({ kind: numeric, View, typing });

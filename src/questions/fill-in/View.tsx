import { fill } from '#src/i18n/locales.ts';
import { printPoints } from '../outcome.ts';
import { Rule } from '../Rule.tsx';
import { typing } from '../typing.client.ts';
import { defineView, type VerdictProps, type ViewProps } from '../view.ts';
import { type Compared, compareFillIn, noteOf } from './compare.ts';
import { creditOf, fillIn, type FillInInput, type FillInItem, longestBlank, type PublicFillIn } from './kind.ts';

type Props = ViewProps<FillInItem, PublicFillIn, FillInInput>;

/** How many gaps were filled rightly and what that earns, then what is to be said of each. */
function Verdict({ full, value, score, brief, texts }: VerdictProps<FillInItem, FillInInput>) {
  const compared = compareFillIn(full, value.blanks);
  const [right, total] = [compared.filter(({ state }) => state === 'right').length, compared.length];
  const several = total > 1;
  const each = full.scoring === 'each';
  const points = { earned: printPoints(score.earned), total: printPoints(score.total) };
  const credit = { formula: `${right} ÷ ${total}`, credit: printPoints(creditOf(full.scoring, compared)) };
  return (
    <>
      {several && right < total && (
        <>
          {each && right > 0 && !brief && <p class="earned">{fill(texts.earned, points)}</p>}
          <p>{fill(texts.fillCounts, { right, total })}</p>
          {each && (
            <p class="formula">
              {fill(texts.multipleFormula, credit)}
              {score.total !== 1 && fill(texts.multipleTimes, points)}
            </p>
          )}
        </>
      )}
      {!brief && (
        <ul class="chosen-notes">
          {compared.map((one, i) => {
            const note = noteOf(one, value.blanks[i] ?? '', '');
            return (
              note && (
                <li key={i}>
                  {several && <b>{fill(texts.labelled, { label: fill(texts.fillBlank, { n: i + 1 }), text: '' })}</b>}
                  {note}
                </li>
              )
            );
          })}
        </ul>
      )}
    </>
  );
}

/** The sign of a marked gap, its words, and how it is coloured. */
function markOf({ state }: Compared, review: boolean, texts: Props['texts']) {
  const as = (mark: string, sign: string, words: string) => ({ mark, sign, words });
  if (state === 'right') return as('right', '✓', texts.fillRight);
  if (state === 'close') return as('close', '≈', texts.fillClose);
  if (state !== 'empty') return as('wrong', '✗', texts.fillWrong);
  return review ? as('missed', '○', texts.fillOpen) : undefined;
}

/** A field for each gap, below the stem. Marked, the filled ones carry a sign; in review each has its answer and why. */
export default defineView({
  kind: fillIn,
  View: ({ item, value, onInput, mark, full, disabled, texts }: Props) => {
    const review = mark === 'review';
    const compared = full && mark !== 'none' ? compareFillIn(full, value?.blanks ?? []) : undefined;
    const several = item.blanks > 1;
    // What stands in the fields counts: they may have been typed in before the script arrived.
    const typed = (field: HTMLElement): string[] =>
      Array.from(field.closest('.blanks')?.querySelectorAll('input') ?? [], (input) => input.value);
    const next = (field: HTMLElement) => field.closest('.blank')?.nextElementSibling?.querySelector('input');
    const [rule, words] =
      item.scoring === 'each' ? [texts.ruleEachBlank, texts.ruleEachWords] : [texts.ruleNone, texts.rulePairNoneWords];
    return (
      <>
        {several && <Rule title={fill(texts.scoringRule, { rule })} words={words} />}
        {several && item.order === 'any' && <p class="quiet">{texts.fillAnyOrder}</p>}
        <div class="blanks">
          {Array.from({ length: item.blanks }, (_, i) => {
            const one = compared?.[i];
            const judged = one && markOf(one, review, texts);
            const key = review && one ? full?.blanks[one.blank] : undefined;
            const why = `${item.id}-${i}-why`;
            return (
              <div key={i} class="blank" data-mark={judged?.mark}>
                <label class="typed">
                  <span>{several ? fill(texts.fillBlank, { n: i + 1 }) : texts.fillLabel}</span>
                  <input
                    type="text"
                    name={item.id}
                    value={value?.blanks[i]}
                    maxLength={longestBlank}
                    readOnly={disabled || review}
                    autocapitalize="off"
                    spellcheck={false}
                    enterkeyhint={i + 1 < item.blanks ? 'next' : 'done'}
                    aria-describedby={key && why}
                    onInput={({ currentTarget }) => onInput({ blanks: typed(currentTarget) })}
                    onKeyDown={(event) => {
                      // Enter leads through the gaps and hands in at the last, unless it is the input method's own.
                      if (event.key !== 'Enter' || event.defaultPrevented) return;
                      const following = next(event.currentTarget);
                      if (!following) return;
                      event.preventDefault();
                      following.focus();
                    }}
                  />
                </label>
                {judged && (
                  <span class="sign" role="img" aria-label={judged.words}>
                    {judged.sign}
                  </span>
                )}
                {key && (
                  <p class="why" id={why} data-mark={judged?.mark === 'right' ? 'right' : 'missed'}>
                    {judged?.mark !== 'right' && <strong>{fill(texts.answerIs, { text: key.accept[0] ?? '' })}</strong>}{' '}
                    {key.feedback}
                  </p>
                )}
              </div>
            );
          })}
        </div>
      </>
    );
  },
  Verdict,
  typing,
});

import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { Score } from '#src/model/score.ts';
import { Credit, Earned } from './Credit.tsx';
import type { ItemBase, PublicBase } from './kind.ts';
import { inOrder, letterOf, publicOptions, type PublicOption } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { comparePairs, ownOf, pairCredit, type Pairs, type PairScoring, type Subject } from './pairing.ts';
import { Rule } from './Rule.tsx';
import type { ViewProps } from './view.ts';

interface Props extends Pick<ViewProps<ItemBase, PublicBase, never>, 'mark' | 'disabled' | 'texts' | 'order'> {
  name: string;
  subjects: readonly PublicOption[];
  targets: readonly PublicOption[];
  pairs: Pairs;
  onPairs: (pairs: Pairs) => void;
  /** What of the whole item is wanted here, once it is known. */
  full: { key: Pairs; subjects: readonly Subject[] } | undefined;
  rule: { scoring: PairScoring; each: string };
  /** The names of the targets are short enough to choose by; else they are listed once, with letters. */
  named: boolean;
}

/** Left and right are drawn apart, or two sides written in the same order would stand in the same order. */
const targetOrder = (order: string): string => `${order}/targets`;

/**
 * What is to be joined, a row each with a chip for every target: native radio buttons, so that arrow keys, touch and screen
 * readers know them. Marked, each joined row carries a sign; in review all are explained.
 */
export function PairRows(props: Props) {
  const { name, order, pairs, onPairs, full, rule, named, mark, disabled, texts } = props;
  const subjects = inOrder(props.subjects, order);
  const targets = inOrder(props.targets, targetOrder(order));
  const judged = mark === 'none' || mark === 'pending' ? undefined : full;
  const review = mark === 'review';
  const textOf = (id: string): string => {
    const index = targets.findIndex((target) => target.id === id);
    const text = targets[index]?.text ?? '';
    return named ? text : `${letterOf(index)} ${text}`;
  };
  // What is chosen on the page counts: chips may have been touched before the script arrived.
  const chosenIn = (form: HTMLFormElement | null): Pairs => {
    const data = form && new FormData(form);
    return Object.fromEntries(
      subjects.flatMap(({ id }) => {
        const target = data?.get(`${name}/${id}`);
        return typeof target === 'string' ? [[id, target]] : [];
      }),
    );
  };
  const takeBack = (id: string, button: HTMLElement): void => {
    // This button goes away; the chip that was chosen takes the focus.
    button.closest('.pair')?.querySelector<HTMLElement>('input:checked')?.focus();
    onPairs(Object.fromEntries(Object.entries(pairs).filter(([one]) => one !== id)));
  };
  return (
    <>
      <Rule {...ruleOf(rule, texts)} />
      <div class={named ? 'pairing' : 'pairing lettered'}>
        {!named && (
          <ul class="targets">
            {targets.map(({ id, text }, index) => (
              <li key={id} data-used={Object.values(pairs).includes(id) || undefined}>
                <span class="letter">{letterOf(index)}</span> {text}
              </li>
            ))}
          </ul>
        )}
        <div class="pairs">
          {subjects.map(({ id, text }) => {
            const chosen = ownOf(pairs, id);
            const key = judged && ownOf(judged.key, id);
            const verdict = key && (chosen === key ? 'right' : chosen ? 'wrong' : review ? 'missed' : undefined);
            const words =
              verdict && { right: texts.choseRight, wrong: texts.choseWrong, missed: texts.choseNone }[verdict];
            const at = `${name}-${id}`;
            return (
              <div key={id} class="pair" data-mark={verdict}>
                <p class="subject">
                  <span id={`${at}-subject`}>{text}</span>
                  {chosen && !named && (
                    <span class="echo">
                      <span aria-hidden="true">→ </span>
                      {textOf(chosen)}
                    </span>
                  )}
                  {verdict && (
                    <span class="sign" role="img" aria-label={words}>
                      {verdict === 'right' ? '✓' : verdict === 'wrong' ? '✗' : '○'}
                    </span>
                  )}
                </p>
                <div
                  class="chips"
                  role="radiogroup"
                  aria-labelledby={`${at}-subject`}
                  aria-describedby={review ? `${at}-why` : undefined}
                >
                  {targets.map((target, index) => (
                    <label key={target.id} class="chip" data-key={(review && key === target.id) || undefined}>
                      <input
                        type="radio"
                        name={`${name}/${id}`}
                        value={target.id}
                        checked={chosen === target.id}
                        disabled={disabled}
                        aria-label={
                          named ? undefined : fill(texts.labelled, { label: letterOf(index), text: target.text })
                        }
                        onChange={({ currentTarget }) => onPairs(chosenIn(currentTarget.form))}
                      />
                      <span>{named ? target.text : letterOf(index)}</span>
                    </label>
                  ))}
                </div>
                {chosen && !review && mark !== 'right' && (
                  <button
                    type="button"
                    class="take-back"
                    disabled={disabled}
                    aria-label={fill(texts.labelled, { label: texts.takeBack, text })}
                    onClick={({ currentTarget }) => takeBack(id, currentTarget)}
                  >
                    {texts.takeBack}
                  </button>
                )}
                {review && key && (
                  <p class="why" id={`${at}-why`} data-mark={verdict}>
                    <strong>
                      {verdict === 'right' ? words : fill(texts.labelled, { label: texts.missed, text: textOf(key) })}
                    </strong>{' '}
                    {judged.subjects.find((subject) => subject.id === id)?.feedback}
                  </p>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

/** How a rule is named and explained before anything is answered. */
function ruleOf({ scoring, each }: Props['rule'], texts: Texts['question']): { title: string; words: string } {
  const [rule, words] = {
    each: [each, texts.ruleEachWords] as const,
    net: [texts.rulePairNet, texts.rulePairNetWords] as const,
    none: [texts.ruleNone, texts.rulePairNoneWords] as const,
  }[scoring];
  return { title: fill(texts.scoringRule, { rule }), words };
}

interface VerdictOfPairs {
  item: { scoring: PairScoring; key: Pairs };
  subjects: readonly Subject[];
  pairs: Pairs;
  score: Extract<Score, { type: 'points' }>;
  order: string;
  brief: boolean;
  texts: Texts['question'];
}

/** How many are right, wrong and open, the formula with these figures, and why: of the wrong ones, or of all when right. */
export function PairVerdict({ item, subjects, pairs, score, order, brief, texts }: VerdictOfPairs) {
  const counts = comparePairs(subjects, item.key, pairs);
  const outcome = outcomeOf(score);
  const net = item.scoring === 'net';
  const raw = net ? (counts.right - counts.wrong) / counts.total : pairCredit(item.scoring, counts);
  const explained = (id: string): boolean => {
    const target = ownOf(pairs, id);
    return outcome === 'right' || (target !== undefined && target !== ownOf(item.key, id));
  };
  return (
    <>
      {!brief && outcome === 'partly' && <Earned score={score} texts={texts} />}
      {outcome !== 'right' && <p>{fill(texts.pairCounts, { ...counts })}</p>}
      {outcome !== 'right' && item.scoring !== 'none' && (
        <Credit
          formula={fill(net ? texts.formulaPairNet : texts.formulaShare, { ...counts })}
          credit={raw}
          total={score.total}
          texts={texts}
        />
      )}
      {!brief && (
        <ul class="chosen-notes">
          {inOrder(publicOptions(subjects), order).flatMap(({ id, text }) => {
            const note = explained(id) && subjects.find((subject) => subject.id === id)?.feedback;
            return note
              ? [
                  <li key={id}>
                    <b>{fill(texts.labelled, { label: text, text: '' })}</b>
                    {note}
                  </li>,
                ]
              : [];
          })}
        </ul>
      )}
    </>
  );
}

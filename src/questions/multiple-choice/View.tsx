import { fill } from '#src/i18n/locales.ts';
import { Choices } from '../Choices.tsx';
import { inOrder, letterOf, publicOptions } from '../options.ts';
import { outcomeOf, printPoints } from '../outcome.ts';
import { Rule } from '../Rule.tsx';
import { defineView, type VerdictProps } from '../view.ts';
import { compareChoices, creditOf, multipleChoice, type MultipleChoiceInput, type MultipleChoiceItem } from './kind.ts';
import { ruleTexts } from './rule-texts.ts';

/** How many were missed or wrong and, where they earn something, the formula with this learner's figures. */
function Verdict({ full, value, score, order, brief, texts }: VerdictProps<MultipleChoiceItem, MultipleChoiceInput>) {
  const counts = compareChoices(full, value.choices);
  const shown = inOrder(publicOptions(full.options), order);
  const { formula } = ruleTexts(full.scoring, texts);
  const chosen = counts.hits + counts.wrong;
  const credit = printPoints(creditOf(full.scoring, counts));
  return (
    <>
      {!brief && outcomeOf(score) === 'partly' && (
        <p class="earned">
          {fill(texts.earned, { earned: printPoints(score.earned), total: printPoints(score.total) })}
        </p>
      )}
      {counts.wrong + counts.missing > 0 && <p>{fill(texts.multipleCounts, { ...counts })}</p>}
      {formula && score.earned < score.total && (
        <p class="formula">
          {fill(texts.multipleFormula, { formula: fill(formula, { ...counts, chosen }), credit })}
          {score.total !== 1 && fill(texts.multipleTimes, { total: printPoints(score.total) })}
        </p>
      )}
      {!brief && (
        <ul class="chosen-notes">
          {shown.flatMap(({ id }, index) => {
            const note = value.choices.includes(id) && full.options.find((option) => option.id === id)?.feedback;
            return note
              ? [
                  <li key={id}>
                    <b>{fill(texts.option, { letter: letterOf(index) })}</b> {note}
                  </li>,
                ]
              : [];
          })}
        </ul>
      )}
    </>
  );
}

/** Options with boxes, in a drawn order; before answering one can read how partly right answers count. */
export default defineView({
  kind: multipleChoice,
  View: ({ item, value, onInput, full, order, ...shared }) => {
    // What is ticked on the page counts: boxes may have been ticked before the script arrived.
    const ticked = ({ form }: HTMLInputElement): string[] =>
      form ? new FormData(form).getAll(item.id).map(String).sort() : [];
    const { name, words } = ruleTexts(item.scoring, shared.texts);
    return (
      <>
        <Rule title={fill(shared.texts.multiple, { rule: name })} words={words} />
        <Choices
          {...shared}
          name={item.id}
          several
          choices={inOrder(item.options, order)}
          chosen={value?.choices ?? []}
          onChoose={(_id, input) => onInput({ choices: ticked(input) })}
          keys={full?.key}
          feedback={(id) => full?.options.find((option) => option.id === id)?.feedback}
        />
      </>
    );
  },
  Verdict,
});

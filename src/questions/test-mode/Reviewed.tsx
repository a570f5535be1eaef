import { fill } from '#src/i18n/locales.ts';
import { outcomeOf, printPoints } from '../outcome.ts';
import { optionOrder } from './paper.ts';
import type { RoomProps, TestState } from './test.store.ts';

interface Props extends Omit<RoomProps, 'store'> {
  id: string;
  state: TestState;
}

/** A handed-in question with everything revealed: own answer, right answer, why each option tempts, holds or fails. */
export function Reviewed({ id, state, questions, views, quiz, texts, questionTexts }: Props) {
  const question = questions.find(({ item }) => item.id === id);
  const answer = state.marked.get(id);
  const kindView = views[id];
  if (!question || !answer || !kindView || !state.draft) return null;
  const { View, Verdict, kind } = kindView;
  const { full, input, score } = answer;
  const { seed } = state.draft;
  const words = { right: texts.stateRight, partly: texts.statePartly, wrong: texts.stateWrong };
  const shared = { order: optionOrder(seed, id), seed, parts: kindView.parts ?? {}, texts: questionTexts };
  return (
    <form class="sheet-card question" data-reviewed={id} data-kind={full.kind}>
      <fieldset lang={quiz.itemLang}>
        <legend>
          <span class="number" lang={quiz.itemLang && quiz.locale}>
            {fill(texts.questionNumber, { n: state.order.indexOf(id) + 1 })}
          </span>
          {kind.stem?.(question.item, seed) ?? question.item.stem}
        </legend>
        {score.type === 'points' ? (
          <div class="feedback" data-mark={outcomeOf(score)}>
            <strong>
              {fill(texts.yourPoints, {
                outcome: words[outcomeOf(score)],
                earned: printPoints(score.earned),
                total: printPoints(score.total),
              })}
            </strong>
            {Verdict && <Verdict {...shared} full={full} value={input} score={score} brief />}
          </div>
        ) : (
          <div class="feedback">
            <strong>{texts.stateWaiting}</strong>
          </div>
        )}
        <View
          {...shared}
          item={question.item}
          value={input}
          onInput={() => undefined}
          mark="review"
          full={full}
          disabled
        />
      </fieldset>
      <ul class="back-to">
        {question.sections.map((place) => {
          const section = quiz.sections[place];
          return (
            section && (
              <li key={place}>
                <a href={section.href}>{fill(texts.backToSection, { title: section.title })}</a>
              </li>
            )
          );
        })}
      </ul>
    </form>
  );
}

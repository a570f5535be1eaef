import { fill } from '#src/i18n/locales.ts';
import { outcomeOf, printPoints } from '../outcome.ts';
import { optionOrder, type Points, type TestResult } from './paper.ts';
import type { RoomProps, TestState } from './test.store.ts';

interface Props extends Omit<RoomProps, 'store'> {
  state: TestState;
  result: TestResult;
  title: string;
}

const printed = ({ earned, total }: Points, decimals: number) => ({
  earned: printPoints(earned, decimals),
  total: printPoints(total, decimals),
});

/** After a test: the sum, a bar a section, then the review: what went wrong first, each with the way back to the text. */
export function TestResultView({ state, result, title, ...room }: Props) {
  const { quiz, texts } = room;
  const { groups, sections } = result;
  const again = [...groups.wrong, ...groups.partly];
  return (
    <div class="test-result">
      <section class="sheet-card">
        <h2 tabIndex={-1} data-scene>
          {title}
        </h2>
        <p class="quiet">{state.recorded ? texts.resultKept : texts.resultNotKept}</p>
        {sections.size > 0 && (
          <>
            <h3>{texts.bySection}</h3>
            <ul class="section-bars">
              {[...sections].map(([place, points]) => {
                const section = quiz.sections[place];
                const words = fill(texts.sectionPoints, printed(points, 1));
                return (
                  section && (
                    <li key={place}>
                      <a href={section.href}>{section.title}</a>
                      <progress max={points.total} value={points.earned} aria-label={`${section.title} ${words}`} />
                      <span>{words}</span>
                    </li>
                  )
                );
              })}
            </ul>
            <p class="quiet">{texts.bySectionNote}</p>
          </>
        )}
        <div class="actions">
          {again.length > 0 && state.recorded && (
            <a class="button primary" href={`${quiz.href}?mode=practice&only=wrong`}>
              {texts.practiseWrong}
            </a>
          )}
          <a class="button" href={`${quiz.href}?mode=test`}>
            {texts.another}
          </a>
        </div>
      </section>
      <h3>{again.length > 0 ? texts.toReview : texts.noneToReview}</h3>
      {again.map((id) => (
        <Reviewed key={id} id={id} state={state} {...room} />
      ))}
      {groups.blank.length > 0 && (
        <section class="sheet-card">
          <h3>{texts.blankTitle}</h3>
          <p class="quiet">{texts.blankNote}</p>
          <ul>
            {groups.blank.map((id) => (
              <li key={id} lang={quiz.itemLang}>
                {room.questions.find(({ item }) => item.id === id)?.item.stem}
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.right.length > 0 && (
        <details class="right-ones">
          <summary>{fill(texts.rightTitle, { n: groups.right.length })}</summary>
          {groups.right.map((id) => (
            <Reviewed key={id} id={id} state={state} {...room} />
          ))}
        </details>
      )}
    </div>
  );
}

/** A handed-in question with everything revealed: own answer, right answer, why each option tempts, holds or fails. */
function Reviewed({
  id,
  state,
  questions,
  views,
  quiz,
  texts,
  questionTexts,
}: Omit<RoomProps, 'store'> & { id: string; state: TestState }) {
  const question = questions.find(({ item }) => item.id === id);
  const answer = state.marked.get(id);
  const kindView = question && views[question.item.kind];
  if (!question || !answer || !kindView || !state.draft) return null;
  const { View, Verdict } = kindView;
  const { full, input, score } = answer;
  const words = { right: texts.stateRight, partly: texts.statePartly, wrong: texts.stateWrong };
  const outcome = outcomeOf(score);
  const order = optionOrder(state.draft.seed, id);
  return (
    <form class="sheet-card question" data-reviewed={id}>
      <fieldset lang={quiz.itemLang}>
        <legend>
          <span class="number" lang={quiz.itemLang && quiz.locale}>
            {fill(texts.questionNumber, { n: state.order.indexOf(id) + 1 })}
          </span>
          {question.item.stem}
        </legend>
        <div class="feedback" data-mark={outcome}>
          <strong>{fill(texts.yourPoints, { outcome: words[outcome], ...printed(score, 2) })}</strong>
          {Verdict && (
            <Verdict
              full={full}
              value={input}
              score={score}
              order={order}
              seed={state.draft.seed}
              brief
              texts={questionTexts}
              parts={kindView.parts ?? {}}
            />
          )}
        </div>
        <View
          item={question.item}
          value={input}
          onInput={() => undefined}
          mark="review"
          full={full}
          order={order}
          seed={state.draft.seed}
          parts={kindView.parts ?? {}}
          disabled
          texts={questionTexts}
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

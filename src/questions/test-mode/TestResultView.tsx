import { fill } from '#src/i18n/locales.ts';
import { printPoints } from '../outcome.ts';
import type { Points, TestResult } from './paper.ts';
import { Reviewed } from './Reviewed.tsx';
import type { RoomProps, TestState } from './test.store.ts';

interface Props extends Omit<RoomProps, 'store'> {
  state: TestState;
  result: TestResult;
  title: string;
}

const printed = ({ earned, total }: Points) => ({ earned: printPoints(earned, 1), total: printPoints(total, 1) });

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
        {groups.pending.length > 0 && result.total > 0 && <p>{fill(texts.waiting, { n: groups.pending.length })}</p>}
        <p class="quiet">{state.recorded ? texts.resultKept : texts.resultNotKept}</p>
        {sections.size > 0 && (
          <>
            <h3>{texts.bySection}</h3>
            <ul class="section-bars">
              {[...sections].map(([place, points]) => {
                const section = quiz.sections[place];
                const words = fill(texts.sectionPoints, printed(points));
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
      {(again.length > 0 || groups.right.length > 0) && (
        <h3>{again.length > 0 ? texts.toReview : texts.noneToReview}</h3>
      )}
      {again.map((id) => (
        <Reviewed key={id} id={id} state={state} {...room} />
      ))}
      {groups.pending.length > 0 && <h3>{texts.waitingTitle}</h3>}
      {groups.pending.map((id) => (
        <Reviewed key={id} id={id} state={state} {...room} />
      ))}
      {groups.blank.length > 0 && (
        <section class="sheet-card">
          <h3>{texts.blankTitle}</h3>
          <p class="quiet">{texts.blankNote}</p>
          <ul>
            {groups.blank.map((id) => {
              const item = room.questions.find((question) => question.item.id === id)?.item;
              const text = item && state.draft && room.views[id]?.kind.stem?.(item, state.draft.seed);
              return (
                <li key={id} lang={quiz.itemLang}>
                  {text ?? item?.stem}
                </li>
              );
            })}
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

import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { certainties, certaintyMark, certaintyMarks } from '#src/assessment/certainty.ts';
import { roundTerms } from '#src/assessment/retry.ts';
import { fill } from '#src/i18n/locales.ts';
import type { SelfTestTexts } from '#src/i18n/self-test.ts';
import { loadDraft, saveDraft } from '#src/record/record.store.ts';
import type { Extras } from '../extras.store.ts';
import { printPoints } from '../outcome.ts';
import { $rounds, $way } from './self-test.store.ts';

/** A mark with a real minus sign. */
export const printMark = (mark: number): string => (mark > 0 ? '+' : '') + printPoints(mark).replace('-', '−');

/** What asks for certainty before the first try of a round, and tells what it and further tries came to. */
export function makeExtras(texts: SelfTestTexts): Extras {
  const levels = { 1: texts.level1, 2: texts.level2, 3: texts.level3 };
  /** Asked once a round: after the first verdict everybody is sure. */
  const asks = (id: string): boolean => {
    const round = $rounds.get().get(id);
    return $way.get().certainty && (!round || round.isOver || round.fractions.length === 0);
  };
  return {
    // Not once the model answer was seen: then it is too late to ask.
    waits: (id, { certainty, sealed }) => !sealed && asks(id) && certainty === undefined,
    Ask({ id, state, onSure }) {
      useStore($way);
      useStore($rounds);
      const { certainty, phase, sealed, sitting } = state;
      const key = `certainty/${id}`;
      const isOver = phase === 'marked';
      useEffect(() => {
        // What was said goes with the answer: kept over a reload, and gone when that is marked.
        if (isOver) void saveDraft(key, null);
        if (isOver || certainty) return;
        let gone = false;
        void loadDraft(key).then((kept) => {
          const level = certainties.find((one) => one === kept);
          if (level && !gone) onSure(level);
        });
        return () => (gone = true);
      }, [sitting, isOver]);
      if (!asks(id) || !['open', 'failed', 'checking'].includes(phase) || (sealed && !certainty)) return null;
      return (
        <fieldset class="certainty" disabled={phase === 'checking' || sealed}>
          <legend>{texts.ask}</legend>
          <div class="levels">
            {certainties.map((level) => {
              const { right, wrong } = certaintyMarks[level];
              return (
                <label key={level} class="level">
                  <input
                    type="radio"
                    name={`${id}/certainty`}
                    checked={certainty === level}
                    onChange={() => {
                      onSure(level);
                      void saveDraft(key, level);
                    }}
                  />
                  <span>
                    {levels[level]}
                    <small>{fill(texts.levelMarks, { right, wrong: printMark(wrong) })}</small>
                  </span>
                </label>
              );
            })}
          </div>
        </fieldset>
      );
    },
    Told({ id, state }) {
      const { penalty } = useStore($way);
      const round = useStore($rounds).get(id);
      const { certainty, score } = state;
      if (score?.type !== 'points') return null;
      const mark = certainty && certaintyMark({ question: id, certainty, ...score });
      const tries = round?.fractions.length ?? 0;
      return (
        <>
          {certainty && <p>{fill(texts.told, { level: levels[certainty], mark: printMark(mark ?? 0) })}</p>}
          {penalty > 0 && round && tries > 0 && (
            <p class="formula">
              {fill(texts.round, {
                n: tries,
                terms: roundTerms(round, penalty / 100).join(texts.comma),
                result: printPoints(round.result),
              })}
            </p>
          )}
        </>
      );
    },
  };
}

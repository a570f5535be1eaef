import { useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { printPoints } from '../outcome.ts';
import { parseSeed } from './paper.ts';
import type { RoomProps, TestState } from './test.store.ts';

/** Minutes a question takes: read, think, choose. A guess, for planning a lesson. */
const minutesEach = 0.75;

interface Props extends RoomProps {
  state: TestState;
  asked: string;
  /** The address names a way of testing oneself, which is for practice. */
  hasWay: boolean;
  draw: () => number;
}

/** Before a test: what comes, the paper number, how the last one went, and a paper that is still open. */
export function TestStart({ store, questions, quiz, texts, state, asked, hasWay, draw }: Props) {
  const [typed, setTyped] = useState(asked);
  const [refused, setRefused] = useState(asked !== '' && parseSeed(asked) === undefined);
  const { unfinished, last } = state;
  const begin = (): void => {
    const seed = typed.trim() === '' ? draw() : parseSeed(typed);
    setRefused(seed === undefined);
    if (seed !== undefined) store.start(seed);
  };
  const total = questions.reduce((sum, { item }) => sum + item.points, 0);
  const facts = {
    n: questions.length,
    total: printPoints(total),
    minutes: Math.max(1, Math.round(questions.length * minutesEach)),
  };
  const date = last && new Date(last.at).toLocaleDateString(quiz.locale, { month: 'long', day: 'numeric' });
  return (
    <form
      class="sheet-card test-start"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <h2 tabIndex={-1} data-scene>
        {texts.startTitle}
      </h2>
      {state.dropped && <p class="notice-inline">{texts.dropped}</p>}
      {state.elsewhere && <p class="notice-inline">{texts.elsewhere}</p>}
      {unfinished && (
        <div class="notice-inline">
          <p>{fill(texts.unfinished, { seed: unfinished.seed, n: Object.keys(unfinished.answers).length })}</p>
          <button type="button" class="primary" onClick={store.resume}>
            {texts.resume}
          </button>
        </div>
      )}
      <p class="facts">{fill(texts.startFacts, facts)}</p>
      <ul>
        <li>{texts.startWhen}</li>
        <li>{texts.startKept}</li>
        <li>{texts.startBlank}</li>
        {hasWay && <li>{texts.noWays}</li>}
      </ul>
      <p class="field">
        <label for="test-seed">{texts.seed}</label>
        <input
          id="test-seed"
          inputMode="numeric"
          maxLength={9}
          value={typed}
          aria-describedby="test-seed-help"
          aria-invalid={refused}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span id="test-seed-help" class="quiet">
          {refused && <strong role="alert">{texts.seedWrong} </strong>}
          {texts.seedHelp}
        </span>
      </p>
      <div class="actions">
        <button type="submit" class={unfinished ? '' : 'primary'}>
          {unfinished ? (typed ? fill(texts.startOther, { seed: typed }) : texts.startOver) : texts.start}
        </button>
      </div>
      {last && (
        <p class="quiet">
          {fill(texts.lastTest, {
            date: date ?? '',
            earned: printPoints(last.earned, 1),
            total: printPoints(last.total, 1),
          })}{' '}
          {Object.keys(last.answers).length > 0 && (
            <button type="button" onClick={() => void store.review()}>
              {texts.reviewLast}
            </button>
          )}
        </p>
      )}
    </form>
  );
}

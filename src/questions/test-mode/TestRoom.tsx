import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { printPoints } from '../outcome.ts';
import { SelfMarking } from './SelfMarking.tsx';
import type { RoomProps } from './test.store.ts';
import { TestPaper } from './TestPaper.tsx';
import { TestResultView } from './TestResultView.tsx';
import { TestStart } from './TestStart.tsx';

interface Props extends RoomProps {
  /** The paper number that the address names, as typed there. */
  asked: string;
  /** The address names a way of testing oneself, which is for practice. */
  hasWay: boolean;
  /** Draws a paper number for whoever names none. */
  draw: () => number;
}

/** A test from its start screen to its result. What changes the screen moves the focus to the new heading. */
export function TestRoom({ asked, hasWay, draw, ...room }: Props) {
  const { store, texts } = room;
  const state = useStore(store.$state);
  const { phase, draft, result } = state;
  const box = useRef<HTMLDivElement>(null);
  const scene = phase === 'running' ? `running ${draft?.at}` : phase;
  const before = useRef(scene);
  useEffect(() => {
    // Not on arrival: a page that opens leaves the focus at its top.
    if (before.current !== scene && before.current !== 'opening')
      box.current?.querySelector<HTMLElement>('[data-scene]')?.focus();
    before.current = scene;
  }, [scene]);
  const waiting = result && fill(texts.waiting, { n: result.groups.pending.length });
  // A paper on which everything waits has no points to tell of.
  const outcome =
    result &&
    (result.total === 0
      ? waiting
      : fill(texts.result, {
          earned: printPoints(result.earned, 1),
          total: printPoints(result.total, 1),
          percent: result.percent,
        }));
  return (
    <div ref={box}>
      <p class="visually-hidden" role="status">
        {phase === 'opening' && texts.opening}
        {phase === 'marking' && texts.marking}
        {phase === 'result' && outcome}
      </p>
      {phase === 'start' && <TestStart {...room} state={state} asked={asked} hasWay={hasWay} draw={draw} />}
      {(phase === 'running' || phase === 'marking') && <TestPaper {...room} state={state} />}
      {phase === 'self-marking' && <SelfMarking {...room} state={state} />}
      {phase === 'failed' && (
        <div class="sheet-card" role="alert">
          <h2 tabIndex={-1} data-scene>
            {texts.handIn}
          </h2>
          <p>{texts.markFailed}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => void store.handIn(true)}>
              {texts.retry}
            </button>
            {!draft?.handed && (
              <button type="button" onClick={store.back}>
                {texts.backToTest}
              </button>
            )}
          </div>
        </div>
      )}
      {phase === 'result' && result && <TestResultView {...room} state={state} result={result} title={outcome ?? ''} />}
    </div>
  );
}

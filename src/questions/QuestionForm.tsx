import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import { $extras } from './extras.store.ts';
import { outcomeOf } from './outcome.ts';
import type { QuestionProps } from './question-props.ts';
import { makeQuestionStore, type QuestionPorts } from './question.store.ts';
import type { AnyKindView } from './view.ts';

export type { QuestionProps };

interface Props extends QuestionProps {
  texts: Texts['question'];
  kindView: AnyKindView;
  ports: QuestionPorts;
}

/** Whoever was wrong so often may see the answer. */
const triesBeforeAnswer = 2;

/** A question: stem, the kind's own view, hand in, feedback. Rendered on the server too, where it only shows itself. */
export function QuestionForm({
  item,
  itemLang,
  keyHref,
  hintCount = 0,
  number,
  locale,
  texts,
  kindView,
  ports,
}: Props) {
  const store = useMemo(() => makeQuestionStore(item, kindView, !keyHref, ports), []);
  const state = useStore(store.$state);
  const extras = useStore($extras);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const page = form.current as HTMLFormElement;
    // What was given before the script arrived is taken over; only then may a stored draft speak.
    const attached = kindView.typing?.attach(page, store);
    if (!attached) {
      page.querySelector('input:checked')?.dispatchEvent(new Event('change', { bubbles: true }));
      void store.begin();
    }
    const unlisten = ports.onSwitch(() => void store.restart());
    return () => {
      store.flush();
      attached?.();
      unlisten();
    };
  }, []);

  const { phase, input, seed, last, hints, full, revealed, round, sitting } = state;
  const score = phase === 'marked' && state.score?.type === 'points' ? state.score : undefined;
  const outcome = score ? outcomeOf(score) : 'none';
  const right = outcome === 'right';
  // Got right, or given up: this round is over.
  const over = right || revealed;
  // The learner has the key points before them, also while what they ticked is written down.
  const pending = full !== undefined && (phase === 'pending' || phase === 'checking');
  const order = round === 0 ? item.id : `${item.id}/${round}`;
  const { View, Verdict } = kindView;
  const parts = kindView.parts ?? {};
  const lastText = last && { right: texts.lastRight, partly: texts.lastPartly, wrong: texts.lastWrong }[last.outcome];

  return (
    <form
      ref={form}
      class="question"
      lang={itemLang && locale}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void store.submit();
      }}
    >
      <fieldset lang={itemLang}>
        <legend>
          {number && (
            <span class="number" lang={itemLang && locale}>
              {number}
            </span>
          )}
          {kindView.kind.stem?.(item, seed) ?? item.stem}
        </legend>
        <View
          key={sitting}
          item={item}
          value={input}
          onInput={store.choose}
          mark={pending ? 'pending' : revealed ? 'review' : outcome}
          full={full}
          order={order}
          seed={seed}
          parts={parts}
          disabled={phase === 'checking' || over}
          texts={texts}
        />
      </fieldset>
      {hints.length > 0 && (
        <ul class="hints" lang={itemLang}>
          {hints.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {extras && keyHref && <extras.Ask id={item.id} state={state} onSure={store.sure} />}
      <div class="feedback" role="status" data-mark={outcome}>
        {phase === 'checking' && texts.checking}
        {phase === 'failed' && texts.failed}
        {phase === 'kept' && texts.graded}
        {phase === 'pending' && texts.pending}
        {state.hintFailed && texts.hintFailed}
        {score && full && input !== undefined && (
          <>
            <strong>{texts[outcome === 'none' ? 'wrong' : outcome]}</strong>
            <div lang={itemLang}>
              {Verdict ? (
                <Verdict
                  full={full}
                  value={input}
                  score={score}
                  order={order}
                  seed={seed}
                  brief={revealed}
                  texts={texts}
                  parts={parts}
                />
              ) : (
                !revealed && score.notes.map((note) => <p key={note}>{note}</p>)
              )}
            </div>
            {extras && <extras.Told id={item.id} state={state} />}
            {!state.recorded && <p>{texts.notKept}</p>}
          </>
        )}
        {phase === 'open' && lastText && fill(lastText, { date: new Date(last.at).toLocaleDateString(locale) })}
      </div>
      <div class="actions">
        {over ? (
          // The second click of a double click lands here: it was meant for the button that stood in this place.
          <button type="button" onClick={({ detail }) => detail < 2 && store.again()}>
            {texts.again}
          </button>
        ) : (
          <button
            type="submit"
            class="primary"
            aria-disabled={phase === 'checking' || phase === 'marked'}
            disabled={input === undefined || extras?.waits(item.id, state) || !kindView.kind.validate(item, input).ok}
            // As below: a double click on the button before is no marking.
            onClick={(event) => pending && event.detail > 1 && event.preventDefault()}
          >
            {pending ? texts.finish : phase === 'failed' ? texts.retry : texts.submit}
          </button>
        )}
        {pending && (
          <button type="button" disabled={phase === 'checking'} onClick={store.rewrite}>
            {texts.rewrite}
          </button>
        )}
        {!revealed && (right || (phase === 'marked' && state.tries >= triesBeforeAnswer)) && (
          <button type="button" onClick={store.reveal}>
            {!right ? texts.showAnswer : 'options' in item ? texts.reveal : texts.showWhy}
          </button>
        )}
        {keyHref && hints.length < hintCount && !over && !pending && (
          <button type="button" disabled={!state.ready} onClick={() => void store.hint()}>
            {hints.length === 0 ? texts.hint : texts.nextHint}
          </button>
        )}
        {(phase === 'open' || phase === 'pending') && state.draftKept && <span class="quiet">{texts.draftKept}</span>}
      </div>
    </form>
  );
}

import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { PublicBase } from './kind.ts';
import { makeQuestionStore, type QuestionPorts } from './question.store.ts';
import type { AnyKindView } from './view.ts';

/** What a question's HTML carries for its script; nothing secret among it. */
export interface QuestionProps {
  item: PublicBase;
  publicVersion: string;
  /** Where the full item is fetched from when an answer is handed in; absent when it is graded elsewhere. */
  keyHref?: string;
  /** How many hints the key file holds; no part of the item, for graded twins must not differ in it. */
  hintCount?: number;
  number?: string;
  locale: string;
  /** The language of the question itself, where the page's is another. */
  itemLang?: string;
  texts: Texts['question'];
}

interface Props extends QuestionProps {
  kindView: AnyKindView;
  ports: QuestionPorts;
}

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
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // A choice made before the script arrived is taken over; only then may a stored draft speak.
    form.current?.querySelector('input:checked')?.dispatchEvent(new Event('change', { bubbles: true }));
    void store.begin();
    return ports.onSwitch(() => void store.restart());
  }, []);

  const { phase, input, score, last, hints } = state;
  const right = score?.type === 'points' && score.earned === score.total;
  const mark = phase === 'marked' ? (right ? 'right' : 'wrong') : 'none';
  const { View } = kindView;
  const date = last && new Date(last.at).toLocaleDateString(locale);

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
          {item.stem}
        </legend>
        <View
          item={item}
          value={input}
          onInput={store.choose}
          mark={mark}
          disabled={phase === 'checking' || (phase === 'marked' && right)}
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
      <div class="feedback" role="status" data-mark={mark}>
        {phase === 'checking' && texts.checking}
        {phase === 'failed' && texts.failed}
        {phase === 'kept' && texts.graded}
        {phase === 'marked' && (
          <>
            <strong>{right ? texts.right : texts.wrong}</strong>
            {score?.type === 'points' &&
              score.notes.map((note) => (
                <p key={note} lang={itemLang}>
                  {note}
                </p>
              ))}
            {!state.recorded && <p>{texts.notKept}</p>}
          </>
        )}
        {phase === 'open' && last && fill(last.right ? texts.lastRight : texts.lastWrong, { date: date ?? '' })}
      </div>
      <div class="actions">
        {mark === 'right' ? (
          <button type="button" onClick={store.again}>
            {texts.again}
          </button>
        ) : (
          <button type="submit" class="primary" disabled={input === undefined || phase === 'checking'}>
            {phase === 'failed' ? texts.retry : texts.submit}
          </button>
        )}
        {keyHref && hints.length < hintCount && mark !== 'right' && (
          <button type="button" disabled={!state.ready} onClick={() => void store.hint()}>
            {hints.length === 0 ? texts.hint : texts.nextHint}
          </button>
        )}
        {phase === 'open' && state.draftKept && <span class="quiet">{texts.draftKept}</span>}
      </div>
    </form>
  );
}

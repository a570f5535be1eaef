import { useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { isUnticked } from './mark-paper.ts';
import { optionOrder } from './paper.ts';
import type { RoomProps, TestState } from './test.store.ts';

interface Props extends RoomProps {
  state: TestState;
}

/** After handing in, before the result: what was written in own words, each beside its model answer, to be marked or put off. */
export function SelfMarking({ store, questions, views, quiz, texts, questionTexts, state }: Props) {
  const { draft, order, marked } = state;
  const [asks, setAsks] = useState(false);
  if (!draft) return null;
  const waiting = order.filter((id) => marked.get(id)?.score.type === 'pending');
  const nothing = waiting.filter((id) => {
    const [full, kind, input] = [marked.get(id)?.full, views[id]?.kind, draft.answers[id]];
    return full && kind && input !== undefined && isUnticked(kind, full, input);
  });
  return (
    <form
      class="test-result"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        // Nothing ticked may be what was meant, or forgotten: asked once.
        if (nothing.length > 0 && !asks) setAsks(true);
        else void store.endMarking();
      }}
    >
      <section class="sheet-card">
        <h2 tabIndex={-1} data-scene>
          {texts.selfTitle}
        </h2>
        <p>{fill(texts.selfLead, { n: waiting.length })}</p>
      </section>
      {waiting.map((id) => {
        const item = questions.find((question) => question.item.id === id)?.item;
        const kindView = views[id];
        if (!item || !kindView) return null;
        const { View, kind } = kindView;
        return (
          <section key={id} class="sheet-card question" data-waiting={id} data-kind={item.kind}>
            <fieldset lang={quiz.itemLang}>
              <legend>
                <span class="number" lang={quiz.itemLang && quiz.locale}>
                  {fill(texts.questionNumber, { n: order.indexOf(id) + 1 })}
                </span>
                {kind.stem?.(item, draft.seed) ?? item.stem}
              </legend>
              <View
                item={item}
                value={draft.answers[id]}
                onInput={(input) => store.choose(id, input)}
                mark="pending"
                full={marked.get(id)?.full}
                order={optionOrder(draft.seed, id)}
                seed={draft.seed}
                parts={kindView.parts ?? {}}
                disabled={false}
                texts={questionTexts}
              />
            </fieldset>
          </section>
        );
      })}
      <section class="sheet-card">
        <p role="alert">{asks && nothing.length > 0 && fill(texts.selfNothing, { n: nothing.length })}</p>
        <p class="quiet">{texts.selfLaterNote}</p>
        <div class="actions">
          <button type="submit" class="primary">
            {texts.selfDone}
          </button>
          <button type="button" onClick={() => void store.endMarking(true)}>
            {texts.selfLater}
          </button>
        </div>
      </section>
    </form>
  );
}

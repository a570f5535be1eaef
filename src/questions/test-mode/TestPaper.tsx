import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { watchEnter } from '../typing.client.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { optionOrder } from './paper.ts';
import type { RoomProps, TestState } from './test.store.ts';

interface Props extends RoomProps {
  state: TestState;
}

/** One question a screen, no hint, no verdict; the answer sheet beside it. */
export function TestPaper({ store, questions, views, quiz, texts, questionTexts, state }: Props) {
  const { draft, order, blanks, flagged: marked, phase, kept } = state;
  const form = useRef<HTMLFormElement>(null);
  const side = useRef<HTMLButtonElement>(null);
  useEffect(() => (form.current ? watchEnter(form.current) : undefined), []);
  const id = order[draft?.at ?? 0];
  const item = questions.find((question) => question.item.id === id)?.item;
  const kindView = item && views[item.id];
  if (!draft || !item || !kindView) return null;
  const { at, seed, answers, partial, flags } = draft;
  const total = order.length;
  const isLast = at === total - 1;
  const flagged = flags.includes(item.id);
  const busy = phase === 'marking';
  const { View } = kindView;
  const allBlank = blanks?.length === total;
  const numbers = (places: readonly number[]): string => places.map((place) => place + 1).join(texts.listComma);
  return (
    <div class="test-paper">
      <form
        ref={form}
        class="sheet-card question"
        data-kind={item.kind}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          // Enter goes on; on the last page to the button that hands in, and no further.
          if (isLast) side.current?.focus();
          else store.go(at + 1);
        }}
      >
        <div class="paper-head">
          <h2 class="number" tabIndex={-1} data-scene>
            {fill(texts.position, { n: at + 1, total })}
          </h2>
          <button type="button" class="flag" aria-pressed={flagged} disabled={busy} onClick={() => store.flag(item.id)}>
            <span aria-hidden="true">{flagged ? '⚑' : '⚐'}</span> {flagged ? texts.flagged : texts.flag}
          </button>
        </div>
        <fieldset key={item.id} lang={quiz.itemLang}>
          <legend>{kindView.kind.stem?.(item, seed) ?? item.stem}</legend>
          <View
            item={item}
            value={answers[item.id] ?? partial[item.id]}
            onInput={(input) => store.choose(item.id, input)}
            mark="none"
            full={undefined}
            order={optionOrder(seed, item.id)}
            seed={seed}
            parts={kindView.parts ?? {}}
            disabled={busy}
            texts={questionTexts}
          />
        </fieldset>
        <div class="actions">
          <button type="button" disabled={at === 0 || busy} onClick={() => store.go(at - 1)}>
            {texts.previous}
          </button>
          {!isLast && (
            <button type="submit" class="primary" disabled={busy}>
              {texts.next}
            </button>
          )}
        </div>
        <p class="quiet" role="status">
          {kept === true && texts.kept}
          {kept === false && texts.unkept}
        </p>
      </form>
      <aside class="sheet-side">
        <AnswerSheet order={order} draft={draft} texts={texts} disabled={busy} onGo={store.go} />
        <button
          ref={side}
          type="button"
          class={isLast && !blanks ? 'hand-in primary' : 'hand-in'}
          disabled={busy}
          onClick={() => void store.handIn()}
        >
          {busy ? texts.marking : texts.handIn}
        </button>
        <div role="status">
          {blanks && (
            <div class="notice-inline">
              <p>
                {allBlank
                  ? texts.nothingAnswered
                  : blanks.length > 0 && fill(texts.blanks, { n: blanks.length, list: numbers(blanks) })}
                {!allBlank && marked.length > 0 && fill(texts.flagsLeft, { n: marked.length, list: numbers(marked) })}
              </p>
              <div class="actions">
                <button
                  type="button"
                  onClick={(event) => {
                    // This button goes away; where the question is this one already, nothing else takes the focus.
                    event.currentTarget.closest('.test-paper')?.querySelector<HTMLElement>('[data-scene]')?.focus();
                    store.go(blanks[0] ?? marked[0] ?? 0);
                  }}
                >
                  {texts.goOn}
                </button>
                {!allBlank && (
                  <button type="button" class="primary" onClick={() => void store.handIn(true)}>
                    {texts.handInAnyway}
                  </button>
                )}
              </div>
            </div>
          )}
        </div>
        <p class="quiet">
          {fill(texts.paper, { seed })}{' '}
          <button type="button" disabled={busy} onClick={store.leave}>
            {texts.leave}
          </button>
        </p>
      </aside>
    </div>
  );
}

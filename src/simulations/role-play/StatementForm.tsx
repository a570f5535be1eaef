import { useEffect, useRef } from 'preact/hooks';
import { longestPart } from './customer/parse-decision.ts';
import { elements } from './scenario.ts';
import { statementOf } from './utter.ts';
import type { RoomProps } from './room.tsx';

/** Who, what trouble, what consequence, what wish, by when: written down and shown to him. */
export function StatementForm({ store, state, texts }: RoomProps) {
  const { statement } = state.sheet;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const empty = elements.every((name) => statement[name].trim() === '');
  return (
    <form
      class="rp-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) store.decide(statementOf(statement, store.read), { stage: 'proposal' });
      }}
    >
      <h2 tabIndex={-1} ref={title}>
        {texts.statementTitle}
      </h2>
      <p class="quiet">{texts.statementHelp}</p>
      {elements.map((name) => (
        <label key={name} class="rp-part">
          <span>{texts[`element-${name}`]}</span>
          <textarea
            rows={2}
            maxLength={longestPart}
            value={statement[name]}
            placeholder={texts[`elementHelp-${name}`]}
            onInput={(event) => {
              const { value } = event.currentTarget;
              store.write((sheet) => ({ statement: { ...sheet.statement, [name]: value } }), true);
            }}
          />
        </label>
      ))}
      <p class="actions">
        <button type="submit" class="primary" aria-disabled={empty}>
          {texts.statementSend}
        </button>
        <button type="button" onClick={() => store.write({ stage: 'talk' })}>
          {texts.backToTalk}
        </button>
        <button type="button" class="plain" onClick={() => store.decide({ do: 'end' })}>
          {texts.endHere}
        </button>
      </p>
    </form>
  );
}

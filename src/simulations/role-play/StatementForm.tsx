import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { Count } from './Count.tsx';
import { longestPart } from './customer/parse-decision.ts';
import { isEscape } from './focus.client.ts';
import { Restart } from './Leave.tsx';
import type { RoomProps } from './room.tsx';
import { SendWhole } from './SendWhole.tsx';
import { elements } from './scenario.ts';
import { statementOf } from './utter.ts';

/** Who, what trouble, what consequence, what wish, by when: written down and shown to the customer. */
export function StatementForm(props: RoomProps) {
  const { store, state, texts, scenario } = props;
  const { statement, run } = state.sheet;
  const { name } = scenario.customer;
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const long = elements.find((part) => statement[part].length > longestPart);
  const isEmpty = elements.every((part) => statement[part].trim() === '');
  const missing = long
    ? fill(texts.statementLong, { part: texts[`element-${long}`], most: longestPart })
    : isEmpty
      ? texts.statementEmpty
      : '';
  const back = (): void => store.write({ stage: 'talk' });
  return (
    <form
      ref={form}
      class="rp-sheet"
      onKeyDown={(event) => isEscape(event) && back()}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === '') store.decide(statementOf(statement, store.read), { stage: 'proposal' });
        else form.current?.querySelectorAll('textarea')[long ? elements.indexOf(long) : 0]?.focus();
      }}
    >
      <h2 tabIndex={-1} ref={title}>
        {texts.statementTitle}
      </h2>
      <p class="quiet">{fill(texts.statementHelp, { name })}</p>
      {elements.map((part) => (
        <Fragment key={part}>
          <label class="rp-part">
            <span>{texts[`element-${part}`]}</span>
            <textarea
              rows={2}
              value={statement[part]}
              placeholder={texts[`elementHelp-${part}`]}
              aria-invalid={statement[part].length > longestPart}
              aria-describedby={`rp-count-${part}`}
              onInput={(event) => {
                const { value } = event.currentTarget;
                store.write((sheet) => ({ statement: { ...sheet.statement, [part]: value } }), true);
              }}
            />
          </label>
          <Count id={`rp-count-${part}`} text={statement[part]} most={longestPart} texts={texts} />
        </Fragment>
      ))}
      <SendWhole label={fill(texts.statementSend, { name })} missing={missing} />
      <p class="actions">
        <button type="button" onClick={back}>
          {texts.backToTalk}
        </button>
        <button type="button" class="plain" onClick={() => store.decide({ do: 'end' })}>
          {texts.endHere}
        </button>
        {!run?.forked && <Restart {...props} />}
      </p>
    </form>
  );
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { rng, shuffle } from '#src/core/rng.ts';
import { fill } from '#src/i18n/locales.ts';
import { Count } from './Count.tsx';
import { longestPart } from './customer/parse-decision.ts';
import { isEscape } from './focus.client.ts';
import { SendWhole } from './SendWhole.tsx';
import { topicsIn } from './utter.ts';
import type { RoomProps } from './room.tsx';

/** One of several proposals, put into one's own words. Their order is the seed's: the longest is not always the first. */
export function ProposalForm({ store, state, texts, full, scenario }: RoomProps) {
  const { proposal, run } = state.sheet;
  const title = useRef<HTMLHeadingElement>(null);
  const order = useMemo(() => shuffle(full.proposals, rng(run?.seed ?? 1).stream('proposals')), []);
  useLayoutEffect(() => title.current?.focus(), []);
  const form = useRef<HTMLFormElement>(null);
  const chosen = full.proposals.find(({ id }) => id === proposal.id);
  const { name } = scenario.customer;
  const isLong = proposal.words.length > longestPart;
  const missing = isLong ? fill(texts.proposalLong, { most: longestPart }) : chosen ? '' : texts.proposalNone;
  const back = (): void => store.write({ stage: 'talk' });
  return (
    <form
      ref={form}
      class="rp-sheet"
      onKeyDown={(event) => isEscape(event) && back()}
      onSubmit={(event) => {
        event.preventDefault();
        if (isLong) return form.current?.querySelector('textarea')?.focus();
        if (!chosen) return form.current?.querySelector<HTMLInputElement>('input')?.focus();
        const { words } = proposal;
        store.decide({ do: 'propose', id: chosen.id, words, topics: topicsIn(words, store.read) }, { stage: 'talk' });
      }}
    >
      <h2 tabIndex={-1} ref={title}>
        {texts.proposalTitle}
      </h2>
      <p class="quiet">{texts.proposalHelp}</p>
      <div role="radiogroup" aria-label={texts.proposalTitle} lang="zh-CN">
        {order.map(({ id, zh, text }) => (
          <label key={id} class="rp-proposal" data-chosen={proposal.id === id}>
            <input
              type="radio"
              name="rp-proposal"
              checked={proposal.id === id}
              onChange={() => store.write((sheet) => ({ proposal: { ...sheet.proposal, id } }))}
            />
            <span>
              <strong>
                {zh} {proposal.id === id && <span class="badge rp-chosen">{texts.proposalChosen}</span>}
              </strong>
              <span>{text}</span>
            </span>
          </label>
        ))}
      </div>
      <label class="rp-part">
        <span>{fill(texts.proposalWords, { name })}</span>
        <textarea
          rows={3}
          value={proposal.words}
          placeholder={texts.proposalPlaceholder}
          aria-invalid={isLong}
          aria-describedby="rp-count-words"
          onInput={(event) => {
            const { value } = event.currentTarget;
            store.write((sheet) => ({ proposal: { ...sheet.proposal, words: value } }), true);
          }}
        />
      </label>
      <Count id="rp-count-words" text={proposal.words} most={longestPart} texts={texts} />
      <SendWhole label={texts.proposalSend} missing={missing} />
      <p class="actions">
        <button type="button" onClick={back}>
          {texts.backToTalk}
        </button>
      </p>
    </form>
  );
}

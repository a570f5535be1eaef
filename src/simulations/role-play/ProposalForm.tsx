import { useEffect, useMemo, useRef } from 'preact/hooks';
import { rng, shuffle } from '#src/core/rng.ts';
import { longestPart } from './customer/parse-decision.ts';
import { topicsIn } from './utter.ts';
import type { RoomProps } from './room.tsx';

/** One of several proposals, put into one's own words. Their order is the seed's: the longest is not always the first. */
export function ProposalForm({ store, state, texts, full }: RoomProps) {
  const { proposal, run } = state.sheet;
  const title = useRef<HTMLHeadingElement>(null);
  const order = useMemo(() => shuffle(full.proposals, rng(run?.seed ?? 1).stream('proposals')), []);
  useEffect(() => title.current?.focus(), []);
  const chosen = full.proposals.find(({ id }) => id === proposal.id);
  return (
    <form
      class="rp-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
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
              <strong>{zh}</strong>
              <span>{text}</span>
            </span>
          </label>
        ))}
      </div>
      <label class="rp-part">
        <span>{texts.proposalWords}</span>
        <textarea
          rows={3}
          maxLength={longestPart}
          value={proposal.words}
          placeholder={texts.proposalPlaceholder}
          onInput={(event) => {
            const { value } = event.currentTarget;
            store.write((sheet) => ({ proposal: { ...sheet.proposal, words: value } }), true);
          }}
        />
      </label>
      <p class="actions">
        <button type="submit" class="primary" aria-disabled={!chosen}>
          {texts.proposalSend}
        </button>
        <button type="button" onClick={() => store.write({ stage: 'talk' })}>
          {texts.backToTalk}
        </button>
      </p>
    </form>
  );
}

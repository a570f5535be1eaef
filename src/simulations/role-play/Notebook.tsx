import { fill } from '#src/i18n/locales.ts';
import { elements } from './scenario.ts';
import type { RoomProps } from './room.tsx';

/** What he told, in his own words, by topic; and what was prepared to ask. */
export function Notebook({ talk, full, state, texts, scenario }: RoomProps) {
  const quotes = talk.log.flatMap(({ told, quotes }) =>
    told.map((id, at) => ({ id, text: quotes[at] ?? '', topic: full.facts.find((fact) => fact.id === id)?.topics[0] })),
  );
  // What he corrected stands beside what he had said first.
  const corrected = talk.log.find(({ effects }) => effects.some(({ code }) => code === 'caught-slip'));
  const slipped = full.facts.find(({ slip, id }) => slip && talk.told.includes(id));
  if (corrected && slipped) quotes.push({ id: 'corrected', text: corrected.reply, topic: slipped.topics[0] });
  const topics = full.topics.filter(({ id }) => quotes.some(({ topic }) => topic === id));
  const prep = state.sheet.prep.filter((one) => one.trim() !== '');
  return (
    <div class="rp-notes">
      {quotes.length === 0 && <p class="quiet">{fill(texts.notesNone, { name: scenario.customer.name })}</p>}
      <dl lang="zh-CN">
        {topics.map(({ id, zh }) => (
          <div key={id}>
            <dt>{zh}</dt>
            {quotes
              .filter(({ topic }) => topic === id)
              .map((quote) => (
                <dd key={quote.id}>{quote.text}</dd>
              ))}
          </div>
        ))}
      </dl>
      {prep.length > 0 && (
        <details>
          <summary>{texts.prepShort}</summary>
          <ol>
            {prep.map((one, at) => (
              <li key={at}>{one}</li>
            ))}
          </ol>
        </details>
      )}
      {talk.statement && (
        <details>
          <summary>{texts.statementShort}</summary>
          <ul>
            {elements.map((name) => (
              <li key={name}>{state.sheet.statement[name]}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

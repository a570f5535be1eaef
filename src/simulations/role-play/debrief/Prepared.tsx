import { fill } from '#src/i18n/locales.ts';
import { meet } from '../customer/talk.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** Two sentences that share a third of their pairs of characters are the same question. */
function isLike(one: string, other: string): boolean {
  const pairs = (text: string): Set<string> => new Set([...text].slice(1).map((character, at) => text[at] + character));
  const [a, b] = [pairs(one), pairs(other)];
  const both = [...a].filter((pair) => b.has(pair)).length;
  return both / Math.max(1, a.size + b.size - both) > 1 / 3;
}

/** The eight questions that were prepared, and whether each was asked: the same topics, read by the same engine. */
export function Prepared({ debrief, state, texts, store }: DebriefProps) {
  const prep = state.sheet.prep.filter((one) => one.trim() !== '');
  if (prep.length === 0) return null;
  const rows = prep.map((text) => {
    const reading = store.read(text).reading;
    const turn = debrief.turns.find(
      ({ act, kind, topics, text: said }) =>
        act === 'ask' &&
        (isLike(said, text) ||
          (reading && meet(topics, reading.topics) && (reading.kind === null || kind === reading.kind))),
    );
    return { text, turn: turn?.turn };
  });
  return (
    <section class="rp-prepared" aria-labelledby="rp-prepared-title">
      <h3 id="rp-prepared-title">{texts.preparedTitle}</h3>
      <p class="quiet">
        {fill(texts.preparedCount, { n: rows.filter(({ turn }) => turn !== undefined).length, of: rows.length })}
      </p>
      <ol>
        {rows.map(({ text, turn }, at) => (
          <li key={at}>
            {text}{' '}
            <span class="quiet">{turn === undefined ? texts.preparedNot : fill(texts.preparedIn, { n: turn })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

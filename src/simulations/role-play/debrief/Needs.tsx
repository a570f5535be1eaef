import { fill } from '#src/i18n/locales.ts';
import { guessedIn } from '../debrief.ts';
import { elements, type Fact, type Proposal } from '../scenario.ts';
import { printTenth } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** The needs statement beside a model, and what the proposal was worth. */
export function Needs({ debrief, state, texts, full }: DebriefProps) {
  const { statement, proposal } = debrief;
  const written = state.sheet.statement;
  const chosen = full.proposals.find(({ id }) => id === proposal?.id);
  const best = [...full.proposals].sort((a, b) => b.quality - a.quality)[0];
  return (
    <section class="rp-needs" aria-labelledby="rp-needs-title">
      <h3 id="rp-needs-title">{texts.needsTitle}</h3>
      <p class="quiet">{statement ? texts.needsHelp : texts.noStatement}</p>
      {statement?.wrongNumber && <p class="notice-inline">{texts.wrongNumber}</p>}
      <ul class="rp-parts">
        {elements.map((name) => (
          <li key={name}>
            <h4>
              {texts[`element-${name}`]}
              {statement && <span class="quiet"> {printTenth(100 * statement.parts[name])}%</span>}
            </h4>
            <div class="rp-pair">
              {statement && (
                <div>
                  <p class="rp-run">{texts.yours}</p>
                  <p>{written[name] || '—'}</p>
                  {statement.parts[name] < 1 && (
                    <Guessed facts={guessedIn(full, debrief.discovered, name, written[name])} texts={texts} />
                  )}
                </div>
              )}
              <div>
                <p class="rp-run">{texts.model}</p>
                <p lang="zh-CN">{full.statement.model[name]}</p>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <h4>{texts.yourProposal}</h4>
      {chosen ? (
        <Proposed proposal={chosen} words={state.sheet.proposal.words} />
      ) : (
        <p class="quiet">{texts.noProposal}</p>
      )}
      {best && best.id !== chosen?.id && (
        <details>
          <summary>{texts.bestProposal}</summary>
          <Proposed proposal={best} words="" />
        </details>
      )}
    </section>
  );
}

/** Written down, but nobody had told it. */
function Guessed({ facts, texts }: { facts: readonly Fact[]; texts: DebriefProps['texts'] }) {
  if (facts.length === 0) return null;
  return <p class="quiet">{fill(texts.guessed, { notes: facts.map(({ note }) => note).join('；') })}</p>;
}

function Proposed({ proposal: { zh, text, why }, words }: { proposal: Proposal; words: string }) {
  return (
    <div lang="zh-CN">
      <p>
        <strong>{zh}</strong> {text}
      </p>
      {words !== '' && <blockquote>{words}</blockquote>}
      <p>{why}</p>
    </div>
  );
}

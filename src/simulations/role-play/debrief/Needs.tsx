import { elements } from '../scenario.ts';
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
      {statement?.wrongNumber && <p class="notice-inline">{texts.wrongNumber}</p>}
      <div class="rp-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.part}</th>
              <th scope="col">{texts.yours}</th>
              <th scope="col">{texts.model}</th>
            </tr>
          </thead>
          <tbody>
            {elements.map((name) => (
              <tr key={name}>
                <th scope="row">
                  {texts[`element-${name}`]}
                  {statement && <span class="quiet"> {printTenth(100 * statement.parts[name])}%</span>}
                </th>
                <td>{written[name] || '—'}</td>
                <td lang="zh-CN">{full.statement.model[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4>{texts.yourProposal}</h4>
      {chosen ? (
        <div lang="zh-CN">
          <p>
            <strong>{chosen.zh}</strong> {chosen.text}
          </p>
          {state.sheet.proposal.words !== '' && <blockquote>{state.sheet.proposal.words}</blockquote>}
          <p>{chosen.why}</p>
        </div>
      ) : (
        <p class="quiet">{texts.noProposal}</p>
      )}
      {best && best.id !== chosen?.id && (
        <details>
          <summary>{texts.bestProposal}</summary>
          <div lang="zh-CN">
            <p>
              <strong>{best.zh}</strong> {best.text}
            </p>
            <p>{best.why}</p>
          </div>
        </details>
      )}
    </section>
  );
}

import { fill } from '#src/i18n/locales.ts';
import { depths } from '../scenario.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** What lay under the water, layer by layer: what was found and in which turn, what was not. */
export function Facts({ debrief, texts }: DebriefProps) {
  return (
    <section class="rp-facts" aria-labelledby="rp-facts-title">
      <h3 id="rp-facts-title">{texts.factsTitle}</h3>
      <p class="quiet">{texts.factsHelp}</p>
      {depths.map((depth) => {
        const mine = debrief.facts.filter((fact) => fact.depth === depth);
        return (
          <div key={depth} class={`rp-layer ${depth}`}>
            <h4>
              {texts[`depth-${depth}`]}{' '}
              <span class="quiet">
                {fill(texts.foundOf, { n: mine.filter(({ turn }) => turn !== null).length, of: mine.length })}
              </span>
            </h4>
            <ul lang="zh-CN">
              {mine.map(({ id, note, turn }) => (
                <li key={id} data-found={turn !== null}>
                  <span class="sign" role="img" aria-label={turn === null ? texts.notFound : texts.found}>
                    {turn === null ? '○' : '●'}
                  </span>
                  <span>
                    {note}
                    {turn !== null && <span class="quiet"> {fill(texts.inTurn, { n: turn })}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

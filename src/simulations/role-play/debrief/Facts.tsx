import { fill } from '#src/i18n/locales.ts';
import { isKnown } from '../debrief.ts';
import { depths } from '../scenario.ts';
import type { DebriefProps } from './debrief-props.tsx';

type Fact = DebriefProps['debrief']['facts'][number];

const whenOf = ({ turn, opens }: Fact, texts: DebriefProps['texts']): string =>
  opens ? texts.saidAtOnce : turn === null ? '' : fill(texts.inTurn, { n: turn });

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
              <span class="quiet">{fill(texts.foundOf, { n: mine.filter(isKnown).length, of: mine.length })}</span>
            </h4>
            <ul lang="zh-CN">
              {mine.map((fact) => (
                <li key={fact.id} data-found={isKnown(fact)}>
                  <span class="sign" role="img" aria-label={isKnown(fact) ? texts.found : texts.notFound}>
                    {isKnown(fact) ? '●' : '○'}
                  </span>
                  <span>
                    {fact.note}
                    <span class="quiet"> {whenOf(fact, texts)}</span>
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

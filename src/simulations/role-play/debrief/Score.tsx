import { fill } from '#src/i18n/locales.ts';
import { dimensions, type Reason, worth } from '../score.ts';
import { describeReason, printTenth } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** Points by dimension, and the reason of each: what was won, what was lost, in which turns. */
export function Score({ debrief, texts, sections }: DebriefProps) {
  const { score, reasons } = debrief;
  return (
    <section class="rp-score" aria-labelledby="rp-score-title">
      <h3 id="rp-score-title">{texts.scoreTitle}</h3>
      <p class="rp-total">
        <strong>{printTenth(score.score)}</strong> <span>{texts.ofHundred}</span>
      </p>
      <p class="quiet">{texts.scoreNote}</p>
      {dimensions.map((name) => {
        const mine = reasons.filter(({ dimension }) => dimension === name);
        const section = sections[name];
        return (
          <details key={name} class="rp-dimension">
            <summary>
              <span class="rp-dim-name">{texts[`dimension-${name}`]}</span>
              <meter min={0} max={worth[name]} value={score.dimensions[name] ?? 0} aria-hidden="true" />
              <span class="rp-points">
                {printTenth(score.dimensions[name] ?? 0)}/{worth[name]}
              </span>
            </summary>
            <ul>
              {mine.map((reason, at) => (
                <li key={at}>
                  <ReasonLine reason={reason} texts={texts} />
                </li>
              ))}
            </ul>
            {section && (
              <p class="quiet">
                <a href={section.href}>{fill(texts.readSection, { title: section.title })}</a>
              </p>
            )}
          </details>
        );
      })}
    </section>
  );
}

function ReasonLine({ reason, texts }: { reason: Reason; texts: DebriefProps['texts'] }) {
  const { points, of, turns } = reason;
  const amount = of > 0 ? `${printTenth(points)}/${printTenth(of)}` : `−${printTenth(-points)}`;
  return (
    <>
      <span class="rp-amount">{amount}</span> {describeReason(reason, texts)}
      {turns.length > 0 && <span class="quiet"> {fill(texts.inTurns, { turns: turns.join(texts.listComma) })}</span>}
    </>
  );
}

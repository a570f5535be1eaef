import { useMemo } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { Run } from '../../engine/run.ts';
import type { Decision } from '../customer/state.ts';
import type { Debrief as DebriefData } from '../debrief.ts';
import { rolePlay } from '../kind.ts';
import { dimensions, worth } from '../score.ts';
import { printTenth } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** Two runs side by side from where they part: points, what was found, what was said. */
export function Compared({ debrief, first, full, texts, state }: DebriefProps & { first: Run }) {
  const before = useMemo(() => rolePlay.debrief(full, first.seed, first.decisions as Decision[]), [first]);
  const at = state.sheet.run?.forked?.at ?? 0;
  const found = (one: DebriefData): number => one.discovered.length;
  return (
    <section class="rp-compared" aria-labelledby="rp-compared-title">
      <h3 id="rp-compared-title">{texts.comparedTitle}</h3>
      <div class="rp-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{texts.firstRun}</th>
              <th scope="col">{texts.thisRun}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{texts.total}</th>
              <td>{printTenth(before.score.score)}</td>
              <td>{printTenth(debrief.score.score)}</td>
            </tr>
            {dimensions.map((name) => (
              <tr key={name}>
                <th scope="row">{texts[`dimension-${name}`]}</th>
                <td>{fill(texts.pointsOf, { n: printTenth(before.score.dimensions[name] ?? 0), of: worth[name] })}</td>
                <td>{fill(texts.pointsOf, { n: printTenth(debrief.score.dimensions[name] ?? 0), of: worth[name] })}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{texts.factsFound}</th>
              <td>{found(before)}</td>
              <td>{found(debrief)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p>{fill(texts.partedAt, { n: at + 1 })}</p>
      <div class="rp-pair">
        {[before, debrief].map((one, index) => (
          <div key={index}>
            <h4>{index === 0 ? texts.firstRun : texts.thisRun}</h4>
            <ol start={at + 1} lang="zh-CN">
              {one.turns
                .slice(at)
                .filter(({ what }) => what !== 'hint' && what !== 'end')
                .map((turn) => (
                  <li key={turn.turn} value={turn.turn}>
                    <p class="rp-mine">
                      {turn.what === 'statement' ? texts.handedStatement : turn.text || texts.saidNothing}
                    </p>
                    <p class="rp-theirs">{turn.reply}</p>
                  </li>
                ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

import { useMemo } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { Run } from '../../engine/run.ts';
import type { Decision } from '../customer/state.ts';
import { type Debrief, type DebriefTurn, isKnown } from '../debrief.ts';
import { rolePlay } from '../kind.ts';
import { dimensions, worth } from '../score.ts';
import { printTenth } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';
import { doneIn, Replied } from './Said.tsx';

/** Two runs, turn beside turn from where they part: points, what was found, what was said. */
export function Compared(props: DebriefProps & { first: Run }) {
  const { debrief, first, full, texts, state } = props;
  const before = useMemo(() => rolePlay.debrief(full, first.seed, first.decisions as Decision[]), [first]);
  const at = state.sheet.run?.forked?.at ?? 0;
  const runs = [before, debrief] as const;
  const talks = runs.map(({ turns }) => turns.filter(({ what }) => what !== 'end'));
  // Turn beside turn as long as both talk; then one of them goes on alone.
  const both = Math.max(at, Math.min(...talks.map(({ length }) => length)));
  const longer = talks.findIndex(({ length }) => length > both);
  const names = [texts.firstRun, texts.thisRun] as const;
  const row = (name: string, value: (one: Debrief) => string | number) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {runs.map((one, index) => (
        <td key={index}>{value(one)}</td>
      ))}
    </tr>
  );
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
            {row(texts.total, ({ score }) => printTenth(score.score))}
            {dimensions.map((name) =>
              row(texts[`dimension-${name}`], ({ score }) =>
                fill(texts.pointsOf, { n: printTenth(score.dimensions[name] ?? 0), of: worth[name] }),
              ),
            )}
            {row(texts.factsFound, ({ facts }) => facts.filter(isKnown).length)}
          </tbody>
        </table>
      </div>
      {at > 0 && <Alone {...props} summary={fill(texts.sameTurns, { n: at })} turns={before.turns.slice(0, at)} />}
      {both > at && <p>{fill(texts.partedAt, { n: at + 1 })}</p>}
      <ol class="rp-pairs">
        {talks[0]?.slice(at, both).map(({ turn }) => (
          <li key={turn}>
            <h4>{fill(texts.turnN, { n: turn })}</h4>
            <div class="rp-pair">
              {talks.map((talk, which) => (
                <div key={which}>
                  <p class="rp-run">{names[which]}</p>
                  <Turn {...props} turn={talk[turn - 1]} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {longer >= 0 && (
        <Alone
          {...props}
          summary={fill(texts.pairRest, { run: names[longer] ?? '', n: (talks[longer]?.length ?? 0) - both })}
          turns={talks[longer]?.slice(both) ?? []}
        />
      )}
    </section>
  );
}

/** Turns that stand beside no others, folded. */
function Alone({ summary, turns, ...props }: DebriefProps & { summary: string; turns: readonly DebriefTurn[] }) {
  return (
    <details>
      <summary>{summary}</summary>
      <ol>
        {turns.map((turn) => (
          <li key={turn.turn} value={turn.turn}>
            <Turn {...props} turn={turn} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Turn({ turn, texts, full, scenario }: DebriefProps & { turn: DebriefTurn | undefined }) {
  if (!turn) return null;
  return (
    <>
      <p class="rp-mine" lang="zh-CN">
        {doneIn(turn, texts)}
      </p>
      <Replied entry={turn} texts={texts} full={full} name={scenario.customer.name} />
    </>
  );
}

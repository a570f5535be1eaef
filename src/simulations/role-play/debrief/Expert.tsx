import { useMemo } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { isRefused } from '../../kind.ts';
import { rolePlay } from '../kind.ts';
import { parseLine } from '../lines.ts';
import { describeMeaning, printTenth } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';
import { doneIn, Replied } from './Said.tsx';

/** An expert's run with the same customer: played now, by the same engine, from the lines that stand in the scenario. */
export function Expert({ full, state, texts, scenario, store }: DebriefProps) {
  const seed = state.sheet.run?.seed ?? 1;
  const played = useMemo(() => {
    let talk = rolePlay.start(full, seed);
    for (const line of full.expert) {
      const decision = parseLine(line, full, store.read);
      if ('code' in decision || rolePlay.over(talk)) break;
      const step = rolePlay.decide(full, talk, decision);
      if (isRefused(step)) break;
      talk = step.state;
    }
    return { log: talk.log, score: rolePlay.score(full, talk).score };
  }, [full, seed]);
  return (
    <section class="rp-expert" aria-labelledby="rp-expert-title">
      <h3 id="rp-expert-title">{texts.expertTitle}</h3>
      <p class="quiet">{fill(texts.expertHelp, { score: printTenth(played.score) })}</p>
      <details>
        <summary>{texts.expertOpen}</summary>
        <ol>
          {played.log
            .filter(({ what }) => what !== 'end')
            .map((entry) => (
              <li key={entry.turn}>
                <p class="rp-mine" lang="zh-CN">
                  {doneIn(entry, texts)}
                </p>
                {entry.act && <p class="rp-read">{describeMeaning(entry, texts, full)}</p>}
                <Replied entry={entry} texts={texts} full={full} name={scenario.customer.name} />
              </li>
            ))}
        </ol>
      </details>
    </section>
  );
}

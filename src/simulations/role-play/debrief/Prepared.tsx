import { useMemo } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { matchPrepared } from '../prepared.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** The questions that were prepared, and which turn asked each, as far as that can be told. */
export function Prepared({ debrief, state, texts, store }: DebriefProps) {
  const { prep } = state.sheet;
  const rows = useMemo(() => matchPrepared(prep, debrief.turns, store.read), [prep, debrief]);
  const note = (asked: number | false | undefined): string =>
    asked === undefined ? '' : asked === false ? texts.preparedNot : fill(texts.preparedIn, { n: asked });
  return (
    <section class="rp-prepared" aria-labelledby="rp-prepared-title">
      <h3 id="rp-prepared-title">{texts.preparedTitle}</h3>
      <p class="quiet">{texts.preparedHelp}</p>
      <ol>
        {rows.map(({ text, asked }, at) => (
          <li key={at}>
            {text} <span class="quiet">{note(asked)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

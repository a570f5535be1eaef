import { fill } from '#src/i18n/locales.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** The improper wish and what was said to it: outside the hundred points. */
export function Improper({ debrief, texts, full }: DebriefProps) {
  const { improper, turns } = debrief;
  const wish = full.improper.find(({ id }) => id === improper?.id);
  if (!improper || !wish) return null;
  const after = turns.filter(({ turn }) => turn > improper.turn);
  const answer = after.find(({ turn, what }) =>
    improper.at === undefined ? ['say', 'card', 'pick'].includes(what) : turn === improper.at,
  );
  return (
    <section class="rp-improper" aria-labelledby="rp-improper-title">
      <h3 id="rp-improper-title">{texts.improperTitle}</h3>
      <p lang="zh-CN">
        <q>{wish.says}</q>
      </p>
      {answer && <p lang="zh-CN">{fill(texts.improperYou, { text: answer.text })}</p>}
      <p>
        <strong>{texts[`stance-${improper.stance ?? 'passed'}`]}</strong>
      </p>
      <p lang="zh-CN">{wish.why}</p>
      <p lang="zh-CN">{fill(texts.improperModel, { text: wish.model })}</p>
    </section>
  );
}

import { fill } from '#src/i18n/locales.ts';
import { dueStep } from './method.ts';
import type { RoomProps } from './room.tsx';
import { level } from './words.ts';

function Meter({ name, value, word }: { name: string; value: number; word: string }) {
  return (
    <div class="rp-meter">
      <span>{name}</span>
      <meter min={0} max={100} low={30} high={60} optimum={100} value={value} aria-label={`${name}：${word}`} />
      <span class="rp-word">{word}</span>
    </div>
  );
}

/** Who sits there and how he takes it. Assessed runs show his face alone: what he says tells enough. */
export function Strip({ scenario, state, texts, talk, full }: RoomProps) {
  const run = state.sheet.run;
  const mode = run?.mode ?? 'practice';
  const spoken = talk.spoken;
  return (
    <header class="rp-strip" aria-label={texts.strip}>
      <span class="rp-seal" aria-hidden="true" lang="zh-CN">
        {scenario.customer.name.slice(0, 1)}
      </span>
      <div class="rp-who">
        <strong lang="zh-CN">{scenario.customer.name}</strong>
        <span class="quiet">{fill(texts.turnOf, { n: spoken })}</span>
      </div>
      {mode !== 'assessed' && (
        <div class="rp-meters">
          <Meter name={texts.trust} value={talk.trust} word={texts[`trust-${level(talk.trust)}`]} />
          <Meter name={texts.patience} value={talk.patience} word={texts[`patience-${level(talk.patience)}`]} />
        </div>
      )}
      {mode === 'guided' && talk.phase === 'talk' && (
        <p class="rp-step">
          <span class="badge">{fill(texts.stepN, { n: dueStep(full, talk) })}</span>{' '}
          {texts[`step-${dueStep(full, talk)}`]}
        </p>
      )}
    </header>
  );
}

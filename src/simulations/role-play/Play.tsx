import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { Composer } from './Composer.tsx';
import { Notebook } from './Notebook.tsx';
import { ProposalForm } from './ProposalForm.tsx';
import type { RoomProps } from './room.tsx';
import { StatementForm } from './StatementForm.tsx';
import { Strip } from './Strip.tsx';
import { Tools } from './Tools.tsx';
import { Transcript } from './Transcript.tsx';

/** The talk: what was said, what can be said, what is known. */
export function Play(props: RoomProps) {
  const { store, state, texts, talk } = props;
  const { stage, run } = state.sheet;
  const end = useRef<HTMLDivElement>(null);
  const turns = talk.log.length;
  useEffect(() => {
    // The last words stand above the field, as in any chat; nothing moves for whoever has just come.
    if (turns > 0 && stage === 'talk') end.current?.scrollIntoView({ block: 'end' });
  }, [turns, stage]);
  const forked = run?.forked;
  return (
    <div class="rp-room" data-phase={talk.phase}>
      <div class="rp-talk">
        {forked && (
          <p class="notice-inline rp-forked">
            {fill(texts.forkedHere, { n: forked.at + 1 })}{' '}
            <button type="button" class="plain" onClick={store.leaveFork}>
              {texts.forkBack}
            </button>
          </p>
        )}
        <Strip {...props} />
        <Transcript {...props} />
        {stage === 'statement' && talk.phase === 'talk' && <StatementForm {...props} />}
        {stage === 'proposal' && talk.phase === 'talk' && <ProposalForm {...props} />}
        {(stage === 'talk' || talk.phase === 'after') && (
          <div class="rp-desk">
            <Tools {...props} />
            <Composer {...props} />
          </div>
        )}
        <div ref={end} class="rp-end" />
      </div>
      <aside class="rp-side" aria-label={texts.notebook}>
        <h2>{texts.notebook}</h2>
        <Notebook {...props} />
      </aside>
    </div>
  );
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { Composer } from './Composer.tsx';
import { goOn } from './focus.client.ts';
import { Restart } from './Leave.tsx';
import { Notebook } from './Notebook.tsx';
import { Parting } from './Parting.tsx';
import type { Stage } from './play.ts';
import { ProposalForm } from './ProposalForm.tsx';
import type { RoomProps } from './room.tsx';
import { followEnd } from './scroll.client.ts';
import { StatementForm } from './StatementForm.tsx';
import { Strip } from './Strip.tsx';
import { Tools } from './Tools.tsx';
import { Transcript } from './Transcript.tsx';

/** The talk: what was said, what can be said, what is known. */
export function Play(props: RoomProps) {
  const { store, state, texts, talk, scenario } = props;
  const { stage, run } = state.sheet;
  const room = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const turns = talk.log.length;
  const isOpen = stage === 'talk' || stage === 'parting';
  useEffect(() => {
    // The last words stand above the field, as in any chat; nothing moves for whoever has just come.
    if (turns > 0 && isOpen) end.current?.scrollIntoView({ block: 'end' });
  }, [turns, stage]);
  useEffect(() => (end.current ? followEnd(end.current) : undefined), []);
  const came = useRef<Stage | undefined>(state.arrived ? 'prepare' : undefined);
  // Before the next key can be pressed: nobody types into what has gone.
  useLayoutEffect(() => {
    const from = came.current;
    came.current = stage;
    if (!room.current || from === undefined || from === stage || stage !== 'talk') return;
    // From a sheet that was put away, back to the button that had opened it; else to where one goes on.
    if (from !== 'prepare' && talk.phase === 'talk') room.current.querySelector<HTMLElement>('.rp-tool.close')?.focus();
    else goOn(room.current);
  }, [stage]);
  const forked = run?.forked;
  const name = scenario.customer.name;
  return (
    <div class="rp-room" data-phase={talk.phase} ref={room}>
      <div class="rp-talk">
        {forked ? (
          <p class="notice-inline rp-forked">
            {fill(texts.forkedHere, { n: forked.at + 1 })}{' '}
            <button type="button" class="plain" onClick={store.leaveFork}>
              {texts.forkBack}
            </button>
          </p>
        ) : (
          run && (
            <p class="quiet rp-run">
              {fill(texts.customerIn, { seed: run.seed, mode: texts[`mode-${run.mode}`] })}{' '}
              {stage === 'talk' && <Restart {...props} />}
            </p>
          )
        )}
        <Strip {...props} />
        <Transcript {...props} />
        {stage === 'statement' && talk.phase === 'talk' && <StatementForm {...props} />}
        {stage === 'proposal' && talk.phase === 'talk' && <ProposalForm {...props} />}
        {stage === 'parting' && <Parting {...props} />}
        {stage !== 'parting' && (stage === 'talk' || talk.phase === 'after') && (
          <div class="rp-desk">
            <Tools {...props} />
            <Composer {...props} />
          </div>
        )}
        <div ref={end} class="rp-end" />
      </div>
      <aside class="rp-side" aria-label={fill(texts.notebook, { name })}>
        <h2>{fill(texts.notebook, { name })}</h2>
        <Notebook {...props} />
      </aside>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { hintFor } from './advice.ts';
import { isEscape } from './focus.client.ts';
import { dueStep } from './method.ts';
import { Notebook } from './Notebook.tsx';
import type { RoomProps } from './room.tsx';

type Tool = 'looks' | 'cards' | 'notes' | 'hint';

/** What lies on the desk beside the field: the room, the cards, the notes, a hint, the way to the end. */
export function Tools(props: RoomProps) {
  const { store, state, texts, talk, full, scenario } = props;
  const [open, setOpen] = useState<Tool | undefined>();
  const mode = state.sheet.run?.mode ?? 'practice';
  const panel = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const hinted = useRef<HTMLParagraphElement>(null);
  const { name } = scenario.customer;
  const toggle = (tool: Tool): void => setOpen(open === tool ? undefined : tool);
  /** What lay open has gone: the focus goes back to the button it came from, unless it was elsewhere. */
  const close = (): void => {
    if (panel.current?.contains(document.activeElement))
      tools.current?.querySelector<HTMLElement>(`.${open ?? ''}`)?.focus();
    setOpen(undefined);
  };
  useLayoutEffect(() => {
    // It opens above its button, where Tab would not lead.
    if (open) panel.current?.querySelector<HTMLElement>('section')?.focus({ preventScroll: true });
  }, [open]);
  useEffect(() => {
    const desk = panel.current?.parentElement;
    const onKey = (event: KeyboardEvent): void => {
      if (open && isEscape(event)) close();
    };
    desk?.addEventListener('keydown', onKey);
    return () => desk?.removeEventListener('keydown', onKey);
  });
  useLayoutEffect(() => {
    // In the place of the button that was pressed.
    if (state.hint !== undefined) hinted.current?.focus({ preventScroll: true });
  }, [state.hint]);
  if (talk.phase === 'after') return <p class="quiet rp-after">{fill(texts.afterHelp, { name })}</p>;
  const button = (tool: Tool, label: string) => (
    <button
      type="button"
      class={`rp-tool ${tool}`}
      aria-expanded={open === tool}
      aria-controls="rp-panel"
      onClick={() => toggle(tool)}
    >
      {label}
    </button>
  );
  return (
    <>
      <div id="rp-panel" class="rp-panel" hidden={open === undefined} ref={panel}>
        {open === 'looks' && (
          <Panel title={texts.looksTitle} onClose={close} close={texts.close}>
            <div class="rp-choices" lang="zh-CN">
              {full.looks.map(({ id, zh }) => (
                <button
                  key={id}
                  type="button"
                  aria-disabled={talk.looked.includes(id)}
                  onClick={() => {
                    if (talk.looked.includes(id)) return;
                    close();
                    store.decide({ do: 'look', id });
                  }}
                >
                  {talk.looked.includes(id) ? `✓ ${zh}` : zh}
                </button>
              ))}
            </div>
          </Panel>
        )}
        {open === 'cards' && (
          <Panel title={texts.cardsTitle} onClose={close} close={texts.close}>
            <Cards {...props} onChoose={close} />
          </Panel>
        )}
        {open === 'notes' && (
          <Panel title={fill(texts.notebook, { name })} onClose={close} close={texts.close}>
            <Notebook {...props} />
          </Panel>
        )}
        {open === 'hint' && (
          <Panel title={texts.hintTitle} onClose={close} close={texts.close}>
            <p>
              <span class="badge">{fill(texts.stepN, { n: dueStep(full, talk) })}</span>{' '}
              {texts[`step-${dueStep(full, talk)}`]}
            </p>
            {state.hint === undefined ? (
              <button type="button" onClick={() => ask(props)}>
                {texts.hintMore}
              </button>
            ) : (
              <p class="rp-hint" lang="zh-CN" tabIndex={-1} ref={hinted}>
                {fill(texts.hintSentence, { text: state.hint })}
              </p>
            )}
          </Panel>
        )}
      </div>
      <div class="rp-tools" role="group" aria-label={texts.tools} ref={tools}>
        {button('looks', texts.looks)}
        {mode !== 'assessed' && button('cards', texts.cards)}
        {button('notes', texts.notes)}
        {mode !== 'assessed' && button('hint', texts.hint)}
        <button type="button" class="rp-tool close" onClick={() => store.write({ stage: 'statement' })}>
          {texts.toEnd}
        </button>
      </div>
    </>
  );
}

/** A hint is a decision: the debrief says how many there were. */
function ask({ store, full, talk }: RoomProps): void {
  const hint = hintFor(full, talk);
  if (store.decide({ do: 'hint' }) && hint !== undefined) store.showHint(hint);
}

function Panel({
  title,
  onClose,
  close,
  children,
}: {
  title: string;
  onClose: () => void;
  close: string;
  children: ComponentChildren;
}) {
  return (
    <section aria-label={title} tabIndex={-1}>
      <p class="rp-panel-head">
        <strong>{title}</strong>
        <button type="button" class="plain" onClick={onClose}>
          {close}
        </button>
      </p>
      {children}
    </section>
  );
}

/** Sentences to choose from, by the step of the method they belong to. */
function Cards({ store, full, talk, texts, onChoose }: RoomProps & { onChoose: () => void }) {
  const said = new Set(talk.log.filter(({ what }) => what === 'card' || what === 'pick').map(({ text }) => text));
  const due = dueStep(full, talk);
  const steps = [...new Set(full.cards.map(({ step }) => step))].sort((a, b) => a - b);
  return (
    <>
      {steps.map((step) => (
        <details key={step} open={step === due}>
          <summary>
            {fill(texts.stepN, { n: step })} {texts[`step-${step as 1}`]}
          </summary>
          <div class="rp-choices" lang="zh-CN">
            {full.cards
              .filter((card) => card.step === step)
              .map(({ id, text }) => (
                <button
                  key={id}
                  type="button"
                  onClick={() => {
                    onChoose();
                    store.decide({ do: 'card', id });
                  }}
                >
                  {said.has(text) ? `✓ ${text}` : text}
                </button>
              ))}
          </div>
        </details>
      ))}
    </>
  );
}

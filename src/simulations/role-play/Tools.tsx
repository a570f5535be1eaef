import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { hintFor } from './advice.ts';
import { dueStep } from './method.ts';
import { Notebook } from './Notebook.tsx';
import type { RoomProps } from './room.tsx';

type Tool = 'looks' | 'cards' | 'notes' | 'hint';

/** What lies on the desk beside the field: the room, the cards, the notes, a hint, the way to the end. */
export function Tools(props: RoomProps) {
  const { store, state, texts, talk, full } = props;
  const [open, setOpen] = useState<Tool | undefined>();
  const mode = state.sheet.run?.mode ?? 'practice';
  const toggle = (tool: Tool): void => setOpen(open === tool ? undefined : tool);
  if (talk.phase === 'after') return <p class="quiet rp-after">{texts.afterHelp}</p>;
  const button = (tool: Tool, name: string) => (
    <button
      type="button"
      class={`rp-tool ${tool}`}
      aria-expanded={open === tool}
      aria-controls="rp-panel"
      onClick={() => toggle(tool)}
    >
      {name}
    </button>
  );
  return (
    <>
      <div id="rp-panel" class="rp-panel" hidden={open === undefined}>
        {open === 'looks' && (
          <Panel title={texts.looksTitle} onClose={() => setOpen(undefined)} close={texts.close}>
            <div class="rp-choices" lang="zh-CN">
              {full.looks.map(({ id, zh }) => (
                <button
                  key={id}
                  type="button"
                  aria-disabled={talk.looked.includes(id)}
                  onClick={() => {
                    if (talk.looked.includes(id)) return;
                    setOpen(undefined);
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
          <Panel title={texts.cardsTitle} onClose={() => setOpen(undefined)} close={texts.close}>
            <Cards {...props} onChoose={() => setOpen(undefined)} />
          </Panel>
        )}
        {open === 'notes' && (
          <Panel title={texts.notebook} onClose={() => setOpen(undefined)} close={texts.close}>
            <Notebook {...props} />
          </Panel>
        )}
        {open === 'hint' && (
          <Panel title={texts.hintTitle} onClose={() => setOpen(undefined)} close={texts.close}>
            <p>
              <span class="badge">{fill(texts.stepN, { n: dueStep(full, talk) })}</span>{' '}
              {texts[`step-${dueStep(full, talk)}`]}
            </p>
            {state.hint === undefined ? (
              <button type="button" onClick={() => ask(props)}>
                {texts.hintMore}
              </button>
            ) : (
              <p class="rp-hint" lang="zh-CN">
                {fill(texts.hintSentence, { text: state.hint })}
              </p>
            )}
          </Panel>
        )}
      </div>
      <div class="rp-tools" role="group" aria-label={texts.tools}>
        {button('looks', texts.looks)}
        {button('cards', texts.cards)}
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
    <section aria-label={title}>
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

import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { watchSend } from './send.client.ts';
import { longest } from './customer/parse-decision.ts';
import { sayOf } from './utter.ts';
import type { RoomProps } from './room.tsx';

/** The field one types into, and what he asks back with. */
export function Composer({ store, state, texts, talk, full }: RoomProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { typed } = state.sheet;
  const after = talk.phase === 'after';
  const send = (): void => {
    const text = (field.current?.value ?? '').trim();
    if (text === '') return field.current?.focus();
    const say = sayOf(text, store.read);
    store.decide(after ? { do: 'followup', text, reading: say.reading } : say, { typed: '' });
    field.current?.focus();
  };
  useEffect(() => (form.current ? watchSend(form.current, send) : undefined));
  useEffect(() => {
    // As high as what stands in it.
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, 160)}px`;
  }, [typed]);
  return (
    <form
      ref={form}
      class="rp-composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {talk.near.length > 0 && (
        <div class="rp-near" role="group" aria-label={texts.nearTitle}>
          <p class="quiet">{texts.nearTitle}</p>
          {talk.near.map((id, at) => (
            <button key={id} type="button" lang="zh-CN" onClick={() => store.decide({ do: 'pick', n: at + 1 })}>
              {full.cards.find((card) => card.id === id)?.text}
            </button>
          ))}
          <p class="quiet">{texts.nearOther}</p>
        </div>
      )}
      <label class="rp-field">
        <span class="rp-label">{after ? fill(texts.followLabel, { n: talk.follows + 1 }) : texts.sayLabel}</span>
        <textarea
          ref={field}
          rows={1}
          maxLength={longest}
          value={typed}
          placeholder={after ? texts.followPlaceholder : texts.sayPlaceholder}
          enterkeyhint="send"
          onInput={(event) => store.write({ typed: event.currentTarget.value }, true)}
        />
      </label>
      <button type="submit" class="primary">
        {texts.send}
      </button>
    </form>
  );
}

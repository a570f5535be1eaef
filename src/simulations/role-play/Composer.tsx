import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { Count } from './Count.tsx';
import { longest } from './customer/parse-decision.ts';
import { goOn } from './focus.client.ts';
import { watchSend } from './send.client.ts';
import { sayOf } from './utter.ts';
import type { RoomProps } from './room.tsx';

/** The field one types into, and what he asks back with. */
export function Composer({ store, state, texts, talk, full, scenario }: RoomProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { typed } = state.sheet;
  const { name } = scenario.customer;
  const after = talk.phase === 'after';
  const send = (): void => {
    const text = (field.current?.value ?? '').trim();
    // What is too long stays as it is, and the count beside the field says by how much.
    if (text === '' || text.length > longest) return field.current?.focus();
    const say = sayOf(text, store.read);
    store.decide(after ? { do: 'followup', text, reading: say.reading } : say, { typed: '' });
    field.current?.focus();
  };
  const pick = (n: number): void => {
    store.decide({ do: 'pick', n });
    // The three buttons go.
    const room = form.current?.closest<HTMLElement>('.rp-room');
    if (room) goOn(room);
  };
  useEffect(() => (form.current ? watchSend(form.current, send) : undefined));
  useEffect(() => {
    // As high as what stands in it, in whatever width a turned phone leaves it.
    const fit = (): void => {
      const area = field.current;
      if (!area) return;
      area.style.height = 'auto';
      area.style.height = `${Math.min(area.scrollHeight + 2, 160)}px`;
    };
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
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
        <div class="rp-near" role="group" aria-label={fill(texts.nearTitle, { name })}>
          <p class="quiet">{fill(texts.nearTitle, { name })}</p>
          {talk.near.map((id, at) => (
            <button key={id} type="button" lang="zh-CN" onClick={() => pick(at + 1)}>
              {full.cards.find((card) => card.id === id)?.text}
            </button>
          ))}
          <p class="quiet">{texts.nearOther}</p>
        </div>
      )}
      <label class="rp-field">
        <span class="rp-label">
          {after ? fill(texts.followLabel, { n: talk.follows + 1 }) : fill(texts.sayLabel, { name })}
        </span>
        <textarea
          ref={field}
          rows={1}
          value={typed}
          placeholder={after ? texts.followPlaceholder : texts.sayPlaceholder}
          enterkeyhint="send"
          aria-invalid={typed.length > longest}
          aria-describedby="rp-count"
          onInput={(event) => store.write({ typed: event.currentTarget.value }, true)}
        />
      </label>
      <Count id="rp-count" text={typed} most={longest} texts={texts} />
      <button type="submit" class="primary">
        {texts.send}
      </button>
    </form>
  );
}

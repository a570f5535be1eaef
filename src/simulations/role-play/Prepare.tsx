import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { defaultSeed, largestSeed } from '../engine/run.ts';
import { type Mode, modes } from '../kind.ts';
import { askedFor, parseSeed } from './address.client.ts';
import type { PlayState, PlayStore } from './play.store.ts';
import type { RolePlayProps } from './room.tsx';

/** Before the talk: eight questions to ask, how to sit it, and the door. */
export function Prepare({ store, state, texts }: RolePlayProps & { store: PlayStore; state: PlayState }) {
  const [given] = useState(askedFor);
  const [mode, setMode] = useState<Mode>(given.mode ?? 'practice');
  const [seed, setSeed] = useState(given.seed === undefined ? '' : String(given.seed));
  const isSeed = seed === '' || parseSeed(seed) !== undefined;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (state.arrived) form.current?.focus();
  }, []);
  const { sheet } = state;
  const written = sheet.prep.filter((one) => one.trim() !== '').length;
  const begin = (event: Event): void => {
    event.preventDefault();
    if (isSeed) void store.start(mode, seed === '' ? undefined : Number(seed));
  };
  return (
    <form class="rp-prepare" onSubmit={begin} ref={form} tabIndex={-1} aria-label={texts.prepTitle}>
      {state.stale && <p class="notice-inline">{texts.stale}</p>}
      <fieldset class="rp-prep">
        <legend>{texts.prepTitle}</legend>
        <p class="quiet">{texts.prepHelp}</p>
        <ol>
          {sheet.prep.map((text, at) => (
            <li key={at}>
              <input
                type="text"
                value={text}
                maxLength={200}
                aria-label={fill(texts.prepLabel, { n: at + 1 })}
                placeholder={at === 0 ? texts.prepExample : ''}
                onInput={(event) => {
                  const { value } = event.currentTarget;
                  store.write(({ prep }) => ({ prep: prep.map((one, index) => (index === at ? value : one)) }), true);
                }}
              />
            </li>
          ))}
        </ol>
      </fieldset>
      <fieldset class="rp-modes">
        <legend>{texts.modeTitle}</legend>
        {modes.map((one) => (
          <label key={one} class="rp-mode" data-chosen={mode === one}>
            <input
              type="radio"
              name="rp-mode"
              checked={mode === one}
              disabled={given.mode !== undefined && given.mode !== one}
              onChange={() => setMode(one)}
            />
            <span>
              <strong>{texts[`mode-${one}`]}</strong>
              <span class="quiet">{texts[`modeHelp-${one}`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <details class="rp-seed" open={given.seed !== undefined}>
        <summary>{texts.seedTitle}</summary>
        <label>
          {texts.seedLabel}
          <input
            type="text"
            inputMode="numeric"
            value={seed}
            readOnly={given.seed !== undefined}
            placeholder={texts.seedAny}
            aria-invalid={!isSeed}
            onInput={(event) => setSeed(event.currentTarget.value.trim())}
          />
        </label>
        <p class="quiet">
          {isSeed ? texts.seedHelp : fill(texts.seedBad, { least: defaultSeed - 1, most: largestSeed })}
        </p>
      </details>
      <p class="rp-door">
        <button type="submit" class="primary">
          {texts.enter}
        </button>
        <span class="quiet">{fill(texts.prepCount, { n: written, of: sheet.prep.length })}</span>
      </p>
    </form>
  );
}

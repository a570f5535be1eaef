import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { elements } from '../scenario.ts';
import { canKeep, keep, recall } from './keep.client.ts';
import { Marks } from './Marks.tsx';
import { Counters, strokeName } from './Counters.tsx';
import type { SheetProps, TallyProps } from './sheet-props.ts';
import { emptySheet, parseSheet, type Sheet, slips, stroked, type Stroke, withinElements } from './tally.ts';

/** The observer's sheet on a second screen: tap what happens, mark, compare with what was counted. */
export function Tally(props: TallyProps) {
  const { id, texts, words } = props;
  const [sheet, setSheet] = useState(emptySheet);
  const [before, setBefore] = useState<Sheet>();
  /** Unknown until the browser was asked. */
  const [isKept, setKept] = useState<boolean | undefined>();
  const [cleared, setCleared] = useState(0);
  const [said, setSaid] = useState('');
  const clearButton = useRef<HTMLButtonElement>(null);
  const key = `observer/${id}`;

  // The server knows nothing of this device: what was kept comes after the first paint.
  useEffect(() => {
    setSheet(parseSheet(recall(key)));
    setKept(canKeep());
  }, [key]);

  function write(next: Sheet, last?: Sheet): void {
    setSheet(next);
    setBefore(last);
    setKept(keep(key, next));
  }
  const onChange = (change: Partial<Sheet>): void => write({ ...sheet, ...change });
  function onStroke(stroke: Stroke, way: 1 | -1): void {
    const log = stroked(sheet.log, stroke, way);
    const n = log.filter((one) => one === stroke).length;
    onChange({ log });
    setSaid(fill(texts.nowCounted, { name: strokeName(stroke, texts, words), n }));
  }
  const last = sheet.log.at(-1);
  const part: SheetProps = { ...props, sheet, onChange };

  return (
    <div class="gr-tally">
      <div class="gr-strip">
        <button
          type="button"
          aria-disabled={!last}
          onClick={() => {
            if (last) onStroke(last, -1);
          }}
        >
          {texts.undo}
        </button>
        <span class="gr-said" role="status">
          {said}
        </span>
      </div>
      <Counters {...part} onStroke={onStroke} />
      <section>
        <h2>
          <label for="gr-heard">{texts.factsTitle}</label>
        </h2>
        <p class="quiet" id="gr-heard-help">
          {texts.factsHelp}
        </p>
        <textarea
          id="gr-heard"
          aria-describedby="gr-heard-help"
          rows={6}
          value={sheet.heard}
          onInput={({ currentTarget }) => onChange({ heard: currentTarget.value })}
        />
      </section>
      <section>
        <h2>{texts.afterTitle}</h2>
        <p class="gr-field">
          <label for="gr-carried">{texts.carriedLabel}</label>
          <input
            id="gr-carried"
            type="number"
            inputMode="numeric"
            min={0}
            max={elements.length}
            value={sheet.carried}
            onChange={({ currentTarget }) => {
              const carried = withinElements(currentTarget.valueAsNumber);
              currentTarget.value = String(carried);
              onChange({ carried });
            }}
          />
        </p>
        <fieldset>
          <legend>{texts.slipTitle}</legend>
          {slips.map((slip) => (
            <label key={slip} class="gr-choice">
              <input
                type="radio"
                name="gr-slip"
                value={slip}
                checked={sheet.slip === slip}
                onChange={() => onChange({ slip })}
              />
              <span>{texts[`slip-${slip}`]}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <Marks key={cleared} {...part} />
      <p class="quiet">{isKept === undefined ? '' : isKept ? texts.kept : texts.notKept}</p>
      <p class="gr-actions">
        <button
          type="button"
          ref={clearButton}
          onClick={() => {
            write(emptySheet(), sheet);
            // What was typed and could not be taken goes, too.
            setCleared(cleared + 1);
          }}
        >
          {texts.clear}
        </button>
        {before && (
          <button
            type="button"
            onClick={() => {
              write(before);
              clearButton.current?.focus();
            }}
          >
            {texts.unclear}
          </button>
        )}
        <span role="status">{before ? texts.cleared : ''}</span>
      </p>
    </div>
  );
}

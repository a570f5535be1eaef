import type { GroupTexts } from '#src/i18n/role-play-group.ts';
import { fill } from '#src/i18n/locales.ts';
import { kinds } from '../reading/labels.ts';
import { type AskForm, askForms, askStroke, countOf, interrogations, type Other, type Stroke } from './tally.ts';
import type { SheetProps } from './sheet-props.ts';
import type { SheetWords } from './words.ts';

const heard: readonly Other[] = ['confirmed', 'picked-up', 'comforted'];
const faults: readonly Other[] = ['pitched', 'hurried', 'missed-clue'];
const uncounted: readonly Other[] = ['interrupted'];
/** Where a complaint is heard first. */
const complaint = { faults: ['asked-too-soon'], uncounted: ['amended', 'excused'] } as const;

const formName = (form: AskForm, texts: GroupTexts['sheet'], words: SheetWords): string =>
  form === 'closed' ? texts['form-closed'] : words[`form-${form}`];

/** 难点 · 开放, or what else a stroke stands for. */
export function strokeName(stroke: Stroke, texts: GroupTexts['sheet'], words: SheetWords): string {
  const [first, kind, form] = stroke.split('/');
  if (first !== 'ask') return texts[`stroke-${stroke as Other}`];
  return `${words[`kind-${kind as 'problem'}`]} · ${formName(form as AskForm, texts, words)}`;
}

interface CountersProps extends SheetProps {
  onStroke: (stroke: Stroke, way: 1 | -1) => void;
}

/** Everything that is tapped while the talk goes on: questions by kind and form, listening, faults. */
export function Counters(props: CountersProps) {
  const { sheet, texts, words, isComplaint } = props;
  return (
    <>
      <section aria-labelledby="gr-asks">
        <h2 id="gr-asks">{texts.asksTitle}</h2>
        <p class="quiet">{texts.asksHelp}</p>
        <div class="gr-kinds">
          {kinds.map((kind) => (
            <div key={kind} class="gr-kind" role="group" aria-labelledby={`gr-${kind}`}>
              <p id={`gr-${kind}`}>
                <strong>{words[`kind-${kind}`]}</strong> <span class="quiet">{texts[`kindHelp-${kind}`]}</span>
              </p>
              <div class="gr-cells">
                {askForms.map((form) => (
                  <Counter
                    key={form}
                    {...props}
                    stroke={askStroke(kind, form)}
                    hidden={words[`kind-${kind}`]}
                    label={formName(form, texts, words)}
                  />
                ))}
              </div>
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="gr-heard-title">
        <h2 id="gr-heard-title">{texts.heardTitle}</h2>
        <div class="gr-rows">
          {heard.map((stroke) => (
            <Counter key={stroke} {...props} stroke={stroke} label={texts[`stroke-${stroke}`]} />
          ))}
        </div>
      </section>
      <section aria-labelledby="gr-faults">
        <h2 id="gr-faults">{texts.faultsTitle}</h2>
        <div class="gr-rows">
          {[...faults, ...(isComplaint ? complaint.faults : [])].map((stroke) => (
            <Counter key={stroke} {...props} stroke={stroke} label={texts[`stroke-${stroke}`]} />
          ))}
          {[...uncounted, ...(isComplaint ? complaint.uncounted : [])].map((stroke) => (
            <Counter
              key={stroke}
              {...props}
              stroke={stroke}
              label={texts[`stroke-${stroke}`]}
              note={texts.notCounted}
            />
          ))}
        </div>
        <p class="gr-auto">
          {texts.interrogated} <b>{interrogations(sheet.log)}</b> <span class="quiet">{texts.autoCounted}</span>
        </p>
      </section>
    </>
  );
}

interface CounterProps extends CountersProps {
  stroke: Stroke;
  label: string;
  /** Said to a screen reader before the label. */
  hidden?: string;
  note?: string;
}

function Counter({ sheet, stroke, label, hidden, note, onStroke, texts, words }: CounterProps) {
  const n = countOf(sheet.log, stroke);
  return (
    <div class="gr-counter" data-some={n > 0}>
      <button type="button" class="gr-plus" onClick={() => onStroke(stroke, 1)}>
        <span>
          {hidden && <span class="gr-sr">{hidden} </span>}
          {label}
          {note && <span class="quiet"> {note}</span>}
        </span>{' '}
        <b>{n}</b>
      </button>
      <button
        type="button"
        class="gr-minus"
        aria-label={fill(texts.minusOne, { name: strokeName(stroke, texts, words) })}
        aria-disabled={n === 0}
        onClick={() => n > 0 && onStroke(stroke, -1)}
      >
        −
      </button>
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { printPoints } from '../outcome.ts';
import { ownWords } from '../self-marking.ts';
import { typing } from '../typing.client.ts';
import { defineView, type VerdictProps, type ViewProps } from '../view.ts';
import {
  maxText,
  shareOf,
  shortAnswer,
  type PublicShortAnswer,
  type ShortAnswerInput,
  type ShortAnswerItem,
} from './kind.ts';

type Props = ViewProps<ShortAnswerItem, PublicShortAnswer, ShortAnswerInput>;

/** The model answer and its key points: to be ticked while the answer waits, with what was ticked afterwards. */
function KeyPoints({ full, value, onInput, mark, disabled, texts }: Props & { full: ShortAnswerItem }) {
  const name = `${full.id}/points`;
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Whoever handed in from this form is led on to what came, the model answer; in a test its heading leads.
    const active = document.activeElement;
    if (mark !== 'pending' || !title.current?.closest('form')?.contains(active) || active?.matches('[data-scene]'))
      return;
    title.current.focus();
  }, []);
  const { keyPoints } = full;
  const ticked = value?.ticked;
  const uneven = keyPoints.some(({ weight }) => weight !== keyPoints[0]?.weight);
  const toggle = (id: string): void =>
    onInput({
      text: value?.text ?? '',
      ticked: keyPoints.map((point) => point.id).filter((one) => (one === id) !== !!ticked?.includes(one)),
    });
  return (
    <div class="self-mark">
      <p class="model-title" tabIndex={-1} ref={title}>
        {texts.shortModel}
      </p>
      <p class="model">{full.model}</p>
      <div role="group" aria-labelledby={name}>
        <p class="model-title" id={name}>
          {texts.shortPoints}
        </p>
        {mark === 'pending' && <p class="quiet">{texts.shortHonest}</p>}
        {keyPoints.map(({ id, text }) => {
          const isTicked = !!ticked?.includes(id);
          return (
            <label key={id} class="tick">
              {mark === 'pending' ? (
                <input
                  type="checkbox"
                  checked={isTicked}
                  disabled={disabled}
                  // Enter would finish the marking, where a tick was meant.
                  onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                  onChange={() => toggle(id)}
                />
              ) : (
                ticked && (
                  <span class="sign" role="img" aria-label={isTicked ? texts.shortSaid : texts.shortLeft}>
                    {isTicked ? '✓' : '–'}
                  </span>
                )
              )}
              <span>
                {text}
                {uneven &&
                  fill(texts.shortWorth, { points: printPoints(shareOf(keyPoints, [id]) * (full.points ?? 1)) })}
              </span>
            </label>
          );
        })}
      </div>
    </div>
  );
}

/** How many of the key points, and what they earn. */
const Verdict = ({ full, value, score, texts }: VerdictProps<ShortAnswerItem, ShortAnswerInput>) => (
  <p class="earned">
    {fill(texts.shortVerdict, {
      n: value.ticked?.length ?? 0,
      all: full.keyPoints.length,
      earned: printPoints(score.earned),
      total: printPoints(score.total),
    })}
  </p>
);

/** A text of one's own; handed in, the model answer beside it. */
export default defineView<ShortAnswerItem, PublicShortAnswer, ShortAnswerInput>({
  kind: shortAnswer,
  View: (props) => {
    const { item, value, onInput, mark, full, disabled, texts } = props;
    const text = value?.text ?? '';
    const over = text.length - maxText;
    const count = { n: text.length, limit: maxText, over };
    return (
      <>
        <label class="own-words">
          <span>{texts.shortLabel}</span>
          <textarea
            name={item.id}
            rows={5}
            // Not '' where there is none: coming to life would wipe out what was typed before.
            value={value?.text}
            // Read only, not disabled: it is what the key points are looked for in.
            readOnly={disabled || mark === 'pending' || mark === 'review'}
            aria-invalid={over > 0}
            aria-describedby={`${item.id}/count`}
            onInput={(event) => onInput({ text: event.currentTarget.value })}
          />
        </label>
        <p class="quiet" id={`${item.id}/count`}>
          {over > 0 ? <strong>{fill(texts.shortTooLong, count)}</strong> : over > -500 && fill(texts.shortCount, count)}
        </p>
        {full && <KeyPoints {...props} full={full} />}
      </>
    );
  },
  Verdict,
  typing,
  ownWords,
});

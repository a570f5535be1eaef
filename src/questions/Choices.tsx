import { letterOf, type PublicOption } from './options.ts';
import type { PublicBase, ItemBase } from './kind.ts';
import type { ViewProps } from './view.ts';

interface Props extends Pick<ViewProps<ItemBase, PublicBase, never>, 'mark' | 'disabled' | 'texts'> {
  name: string;
  choices: readonly PublicOption[];
  chosen: readonly string[];
  /** Several may be chosen: boxes, not radio buttons. */
  several?: boolean;
  /** Told the option that was chosen, or ticked, or unticked, and its input. */
  onChoose: (id: string, input: HTMLInputElement) => void;
  /** The right options, once they are known. */
  keys: readonly string[] | undefined;
  /** What is said about an option when all is revealed. */
  feedback: (id: string) => string | undefined;
}

/** Options with letters, so that a class can say “B”. Marked, the chosen ones carry a sign; in review all are explained. */
export function Choices(props: Props) {
  const { name, choices, chosen, several, onChoose, mark, keys, feedback, disabled, texts } = props;
  const review = mark === 'review';
  const judge = (id: string) => {
    if (mark === 'none' || !keys) return undefined;
    if (chosen.includes(id)) return keys.includes(id) ? 'right' : 'wrong';
    return review && keys.includes(id) ? 'missed' : undefined;
  };
  const words = { right: texts.choseRight, wrong: texts.choseWrong, missed: texts.missed };
  return (
    <div class="choices">
      {choices.map(({ id, text }, index) => {
        const verdict = judge(id);
        const why = review ? feedback(id) : undefined;
        return (
          <div key={id} class="option">
            <label class="choice" data-mark={verdict}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={name}
                value={id}
                checked={chosen.includes(id)}
                disabled={disabled}
                aria-describedby={why && `${name}-${id}-why`}
                onChange={(event) => onChoose(id, event.currentTarget)}
              />
              <span class="letter" aria-hidden="true">
                {letterOf(index)}
              </span>
              <span>{text}</span>
              {verdict && (
                <span class="sign" role="img" aria-label={words[verdict]}>
                  {verdict === 'wrong' ? '✗' : '✓'}
                </span>
              )}
            </label>
            {why && (
              <p class="why" id={`${name}-${id}-why`} data-mark={verdict}>
                {verdict && <strong>{words[verdict]}</strong>} {why}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

import type { ViewProps } from './view.ts';
import type { PublicBase } from './kind.ts';

interface Props extends Pick<ViewProps<PublicBase, never>, 'mark' | 'disabled'> {
  name: string;
  choices: { id: string; text: string }[];
  chosen: readonly string[];
  /** Several may be chosen: boxes, not radio buttons. */
  several?: boolean;
  onChoose: (id: string) => void;
}

/** Options with letters, so that a class can say “B”; the chosen one carries the mark of the last hand-in. */
export function Choices({ name, choices, chosen, several, onChoose, mark, disabled }: Props) {
  return (
    <div class="choices">
      {choices.map(({ id, text }, index) => (
        <label key={id} class="choice" data-mark={chosen.includes(id) ? mark : undefined}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={chosen.includes(id)}
            disabled={disabled}
            onChange={() => onChoose(id)}
          />
          <span class="letter" aria-hidden="true">
            {String.fromCharCode(65 + index)}
          </span>
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

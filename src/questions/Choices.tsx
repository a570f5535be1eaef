import type { ViewProps } from './view.ts';
import type { PublicBase } from './kind.ts';

interface Props extends Pick<ViewProps<PublicBase, never>, 'mark' | 'disabled'> {
  name: string;
  choices: { id: string; text: string }[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** Radio buttons with letters, so that a class can say “B”; the chosen one carries the mark of the last hand-in. */
export function Choices({ name, choices, chosen, onChoose, mark, disabled }: Props) {
  return (
    <div class="choices">
      {choices.map(({ id, text }, index) => (
        <label key={id} class="choice" data-mark={chosen === id ? mark : undefined}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={chosen === id}
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

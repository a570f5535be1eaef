import { rng, shuffle } from '#src/core/rng.ts';
import { Choices } from '../Choices.tsx';
import { defineView } from '../view.ts';
import { multipleChoice } from './kind.ts';

/** Options with boxes, in an order drawn from the item's id. */
export default defineView({
  kind: multipleChoice,
  View: ({ item, value, onInput, mark, disabled }) => {
    const chosen = value?.choices ?? [];
    const toggle = (id: string): string[] =>
      chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].sort();
    return (
      <Choices
        name={item.id}
        several
        choices={shuffle(item.options, rng(item.id).stream('options'))}
        chosen={chosen}
        onChoose={(id) => onInput({ choices: toggle(id) })}
        mark={mark}
        disabled={disabled}
      />
    );
  },
});

import { rng, shuffle } from '#src/core/rng.ts';
import { Choices } from '../Choices.tsx';
import { defineView } from '../view.ts';
import { singleChoice } from './kind.ts';

/** Options in an order drawn from the item's id: the same on the server and in the browser, and none of the author's. */
export default defineView({
  kind: singleChoice,
  View: ({ item, value, onInput, mark, disabled }) => (
    <Choices
      name={item.id}
      choices={shuffle(item.options, rng(item.id).stream('options'))}
      chosen={value ? [value.choice] : []}
      onChoose={(choice) => onInput({ choice })}
      mark={mark}
      disabled={disabled}
    />
  ),
});

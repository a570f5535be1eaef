import { Choices } from '../Choices.tsx';
import { inOrder } from '../options.ts';
import { defineView } from '../view.ts';
import { singleChoice } from './kind.ts';

/** Options in a drawn order: the same on the server and in the browser, and none of the author's. */
export default defineView({
  kind: singleChoice,
  View: ({ item, value, onInput, full, order, ...shared }) => (
    <Choices
      {...shared}
      name={item.id}
      choices={inOrder(item.options, order)}
      chosen={value ? [value.choice] : []}
      onChoose={(choice) => onInput({ choice })}
      keys={full && [full.key]}
      feedback={(id) => full?.options.find((option) => option.id === id)?.feedback}
    />
  ),
});

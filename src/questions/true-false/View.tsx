import { Choices } from '../Choices.tsx';
import { defineView } from '../view.ts';
import { trueFalse } from './kind.ts';

export default defineView({
  kind: trueFalse,
  View: ({ item, value, onInput, mark, disabled, texts }) => (
    <Choices
      name={item.id}
      choices={[
        { id: 'true', text: texts.true },
        { id: 'false', text: texts.false },
      ]}
      chosen={value ? [String(value.answer)] : []}
      onChoose={(id) => onInput({ answer: id === 'true' })}
      mark={mark}
      disabled={disabled}
    />
  ),
});

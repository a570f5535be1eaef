import { Choices } from '../Choices.tsx';
import { defineView } from '../view.ts';
import { trueFalse } from './kind.ts';

export default defineView({
  kind: trueFalse,
  View: ({ item, value, onInput, full, texts, mark, disabled }) => (
    <Choices
      name={item.id}
      choices={[
        { id: 'true', text: texts.true },
        { id: 'false', text: texts.false },
      ]}
      chosen={value ? [String(value.answer)] : []}
      onChoose={(id) => onInput({ answer: id === 'true' })}
      keys={full && [String(full.key)]}
      feedback={(id) => full?.feedback?.[id as 'true' | 'false']}
      mark={mark}
      disabled={disabled}
      texts={texts}
    />
  ),
});

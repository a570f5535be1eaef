import { PairRows, PairVerdict } from '../Pairing.tsx';
import { defineView } from '../view.ts';
import { matching } from './kind.ts';

/** Lefts with letter chips; the rights stand once, with their letters. */
export default defineView({
  kind: matching,
  View: ({ item, value, onInput, full, ...shared }) => (
    <PairRows
      {...shared}
      name={item.id}
      subjects={item.left}
      targets={item.right}
      pairs={value?.pairs ?? {}}
      onPairs={(pairs) => onInput({ pairs })}
      full={full && { key: full.key, subjects: full.left }}
      rule={{ scoring: item.scoring, each: shared.texts.ruleEachPair }}
      named={false}
    />
  ),
  Verdict: ({ full, value, ...shared }) => (
    <PairVerdict {...shared} item={full} subjects={full.left} pairs={value.pairs} />
  ),
});

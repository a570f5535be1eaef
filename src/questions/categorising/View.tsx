import type { PublicOption } from '../options.ts';
import { PairRows, PairVerdict } from '../Pairing.tsx';
import { defineView } from '../view.ts';
import { categorising } from './kind.ts';

/** Few and short enough to stand on chips: two letters are as wide as one character. */
const short = (categories: readonly PublicOption[]): boolean =>
  categories.length <= 4 && categories.every(({ text }) => text.replace(/[ -~]{2}/g, 'x').length <= 8);

/** Things with a chip for every category: its name, or its letter where names are long or many. */
export default defineView({
  kind: categorising,
  View: ({ item, value, onInput, full, ...shared }) => (
    <PairRows
      {...shared}
      name={item.id}
      subjects={item.items}
      targets={item.categories}
      pairs={value?.groups ?? {}}
      onPairs={(groups) => onInput({ groups })}
      full={full && { key: full.key, subjects: full.items }}
      rule={{ scoring: item.scoring, each: shared.texts.ruleEachItem }}
      named={short(item.categories)}
    />
  ),
  Verdict: ({ full, value, ...shared }) => (
    <PairVerdict {...shared} item={full} subjects={full.items} pairs={value.groups} />
  ),
});

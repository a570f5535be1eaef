import { fill } from '#src/i18n/locales.ts';
import { Credit, Earned } from '../Credit.tsx';
import { inOrder } from '../options.ts';
import { outcomeOf } from '../outcome.ts';
import { Rule } from '../Rule.tsx';
import { defineView } from '../view.ts';
import { compareOrders, ordering } from './kind.ts';
import { Rows, Sign } from './Rows.tsx';

/** The things in a drawn order, which is nobody's answer until it is touched or said to be one. */
export default defineView({
  kind: ordering,
  View({ item, value, onInput, mark, full, order, disabled, texts }) {
    const drawn = inOrder(item.items, order);
    const checked = ordering.validate(item, value);
    const given = checked.ok ? checked.input.order : undefined;
    const rows = given?.flatMap((id) => item.items.filter((one) => one.id === id)) ?? drawn;
    const judged = mark === 'none' || mark === 'pending' ? undefined : full;
    const astray = judged && given && compareOrders(judged.key, given).astray;
    const [rule, words] =
      item.scoring === 'none' ? [texts.ruleNone, texts.rulePairNoneWords] : [texts.rulePairs, texts.rulePairsWords];
    return (
      <>
        <Rule title={fill(texts.scoringRule, { rule })} words={words} />
        {judged && mark === 'review' ? (
          <div class="orders">
            {given && astray && judged.key.join('/') !== given.join('/') && (
              <div>
                <p aria-hidden="true">{texts.orderYours}</p>
                <ol class="order" aria-label={texts.orderYours}>
                  {rows.map(({ id, text }) => (
                    <li key={id} data-mark={astray.get(id) ? 'wrong' : 'right'}>
                      <span class="thing">
                        {text} <Sign turned={astray.get(id) ?? 0} texts={texts} />
                      </span>
                    </li>
                  ))}
                </ol>
              </div>
            )}
            <div>
              <p aria-hidden="true">{texts.orderRight}</p>
              <ol class="order" aria-label={texts.orderRight}>
                {judged.key.map((id, index) => (
                  <li key={id} data-mark="missed">
                    <span class="thing">
                      {item.items.find((one) => one.id === id)?.text}
                      {given && given[index] !== id && (
                        <span class="quiet"> {fill(texts.orderHad, { n: given.indexOf(id) + 1 })}</span>
                      )}
                    </span>
                  </li>
                ))}
              </ol>
            </div>
            {judged.feedback && <p class="why">{judged.feedback}</p>}
          </div>
        ) : (
          <Rows
            rows={rows}
            answered={given !== undefined}
            done={mark === 'right'}
            astray={astray}
            disabled={disabled}
            texts={texts}
            onInput={onInput}
          />
        )}
      </>
    );
  },
  Verdict({ full, value, score, brief, texts }) {
    const { right, total } = compareOrders(full.key, value.order);
    const outcome = outcomeOf(score);
    return (
      <>
        {!brief && outcome === 'partly' && <Earned score={score} texts={texts} />}
        {outcome !== 'right' && <p>{fill(texts.orderCounts, { right, total })}</p>}
        {outcome !== 'right' && full.scoring === 'pairs' && (
          <Credit
            formula={fill(texts.formulaShare, { right, total })}
            credit={right / total}
            total={score.total}
            texts={texts}
          />
        )}
        {!brief && outcome === 'right' && full.feedback && <p>{full.feedback}</p>}
      </>
    );
  },
});

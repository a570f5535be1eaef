import { useStore } from '@nanostores/preact';
import { foldCertainty, type Judgement, sumCertainty } from '#src/assessment/certainty.ts';
import { fill } from '#src/i18n/locales.ts';
import type { SelfTestTexts } from '#src/i18n/self-test.ts';
import { $events } from '#src/record/record.store.ts';
import { printPoints } from '../outcome.ts';
import { printMark } from './Extras.tsx';
import { $rounds, $way, chooseWay } from './self-test.store.ts';
import { offeredPenalties } from './way.ts';

/** A page's ways of testing oneself; nothing secret among it. */
export interface SelfTestProps {
  /** In the order of the page. */
  questions: { id: string; points: number }[];
  texts: SelfTestTexts;
}

/** The choice of a way, and what came of it so far. */
export function SelfTest({ questions, texts }: SelfTestProps) {
  const way = useStore($way);
  const { certainty, penalty } = way;
  const penalties = [...new Set<number>([...offeredPenalties, penalty])].sort((a, b) => a - b);
  const chosen = [
    ...(certainty ? [texts.certainty] : []),
    ...(penalty > 0 ? [fill(texts.penaltyEach, { percent: penalty })] : []),
  ];
  return (
    <>
      <summary>
        {texts.title}
        <span class="quiet"> {chosen.length > 0 ? chosen.join(' · ') : texts.none}</span>
      </summary>
      <p class="quiet">{texts.lead}</p>
      <div class="ways">
        <label class="way">
          <input
            type="checkbox"
            checked={certainty}
            onChange={({ currentTarget }) => chooseWay({ certainty: currentTarget.checked })}
          />
          <span>{texts.certainty}</span>
        </label>
        <p class="quiet">{texts.certaintyHelp}</p>
        <label class="way">
          <span>{texts.penalty}</span>
          <select value={penalty} onChange={({ currentTarget }) => chooseWay({ penalty: Number(currentTarget.value) })}>
            {penalties.map((percent) => (
              <option key={percent} value={percent}>
                {percent === 0 ? texts.penaltyNone : fill(texts.penaltyEach, { percent })}
              </option>
            ))}
          </select>
        </label>
        <p class="quiet">{texts.penaltyHelp}</p>
      </div>
      {(certainty || penalty > 0) && (
        <section aria-label={texts.result} role="status">
          {certainty && <CertaintyResult questions={questions} texts={texts} />}
          {penalty > 0 && <RetryResult questions={questions} texts={texts} />}
        </section>
      )}
    </>
  );
}

/** “Accuracy + bonus”, level by level, and what one was sure of and wrong about. */
function CertaintyResult({ questions, texts }: SelfTestProps) {
  const answers = foldCertainty(useStore($events), new Set(questions.map(({ id }) => id)));
  if (answers.length === 0) return <p>{texts.nothing}</p>;
  const sum = sumCertainty(answers);
  const percent = (share: number): string => printPoints(share * 100, 1).replace('-', '−');
  const judged: Record<Judgement, string> = {
    over: texts.judgedOver,
    under: texts.judgedUnder,
    fine: texts.judgedFine,
    few: texts.judgedFew,
  };
  const names = { 1: texts.level1, 2: texts.level2, 3: texts.level3 };
  const bonus = `${sum.bonus > 0 ? '+' : ''}${percent(sum.bonus)}`;
  return (
    <>
      <p class="sums">{fill(texts.sums, { accuracy: percent(sum.accuracy), bonus, result: percent(sum.result) })}</p>
      <p class="quiet">{fill(texts.sumsHelp, { n: sum.count, average: printMark(sum.average) })}</p>
      <table>
        <thead>
          <tr>
            {[texts.columnLevel, texts.columnCount, texts.columnRight, texts.columnJudgement].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sum.levels.map(({ certainty, count, right, judgement }) => (
            <tr key={certainty}>
              <th scope="row">{names[certainty]}</th>
              <td>{count}</td>
              <td>{right}</td>
              <td>{count > 0 ? judged[judgement] : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sum.sureAndWrong.length === 0 ? (
        <p>{texts.sureAndWrongNone}</p>
      ) : (
        <>
          <p>{texts.sureAndWrong}</p>
          <ul>
            {questions.flatMap(({ id }, index) =>
              sum.sureAndWrong.includes(id)
                ? [
                    <li key={id}>
                      <a href={`#${id}`}>{fill(texts.number, { n: index + 1 })}</a>
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </>
      )}
    </>
  );
}

/** The points with retries counted, over what was tried. */
function RetryResult({ questions, texts }: SelfTestProps) {
  const rounds = useStore($rounds);
  const tried = questions.flatMap(({ id, points }) => {
    const round = rounds.get(id);
    return round ? [{ earned: round.result * points, total: points }] : [];
  });
  if (tried.length === 0) return <p>{texts.retriedNone}</p>;
  const sum = (name: 'earned' | 'total'): string =>
    printPoints(
      tried.reduce((all, one) => all + one[name], 0),
      1,
    );
  return <p class="sums">{fill(texts.retried, { earned: sum('earned'), total: sum('total'), n: tried.length })}</p>;
}

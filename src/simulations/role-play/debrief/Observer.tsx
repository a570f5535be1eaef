import { fill } from '#src/i18n/locales.ts';
import { MarkField } from '../MarkField.tsx';
import { dimensions, worth } from '../score.ts';
import { printTenth, signed } from '../words.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** What an observer gave on the same rubric, beside what the program gave. */
export function Observer({ debrief, state, store, texts, hrefs }: DebriefProps) {
  const { observer } = state.sheet;
  const given = dimensions.filter((name) => observer[name] !== undefined);
  const total = given.reduce((sum, name) => sum + (observer[name] ?? 0), 0);
  const apart = [...given].sort((a, b) => gap(b) - gap(a))[0];
  function gap(name: (typeof dimensions)[number]): number {
    return Math.abs((observer[name] ?? 0) - (debrief.score.dimensions[name] ?? 0)) / worth[name];
  }
  return (
    <section class="rp-observer" aria-labelledby="rp-observer-title" data-given={given.length > 0}>
      <h3 id="rp-observer-title">{texts.observerTitle}</h3>
      <p class="quiet">
        {texts.observerHelp} <a href={hrefs.group}>{texts.observerSheet}</a>
      </p>
      <div class="rp-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{texts.observerGave}</th>
              <th scope="col">{texts.engineGave}</th>
              <th scope="col">{texts.apart}</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map((name) => {
              const points = debrief.score.dimensions[name] ?? 0;
              const mark = observer[name];
              return (
                <tr key={name}>
                  <th scope="row">{texts[`dimension-${name}`]}</th>
                  <td>
                    <MarkField
                      id={`rp-mark-${name}`}
                      of={worth[name]}
                      value={mark}
                      label={fill(texts.observerLabel, { name: texts[`dimension-${name}`], of: worth[name] })}
                      refused={texts.markRefused}
                      onMark={(points) =>
                        store.write((sheet) => {
                          const { [name]: _dropped, ...rest } = sheet.observer;
                          return { observer: points === undefined ? rest : { ...rest, [name]: points } };
                        })
                      }
                    />
                  </td>
                  <td>{printTenth(points)}</td>
                  <td>{mark === undefined ? '' : signed(mark - points) || '0'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {given.length === dimensions.length && apart && (
        <p>
          {fill(texts.observerSum, {
            mine: printTenth(total),
            engine: printTenth(debrief.score.score),
            name: texts[`dimension-${apart}`],
          })}
        </p>
      )}
    </section>
  );
}

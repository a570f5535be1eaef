import { fill } from '#src/i18n/locales.ts';
import { type Dimension, dimensions, type Share, worth } from '../points.ts';
import { MarkField } from '../MarkField.tsx';
import { describeReason, printTenth } from '../words.ts';
import { countedMarks, isFarApart, listeningOf, questioningOf } from './tally.ts';
import type { SheetProps } from './sheet-props.ts';
import { fullMarks } from './words.ts';

/** The observer's five marks, beside what was counted where it can be. */
export function Marks(props: SheetProps) {
  const { sheet, texts, words } = props;
  const given = dimensions.filter((name) => sheet.marks[name] !== undefined);
  const total = given.reduce((sum, name) => sum + (sheet.marks[name] ?? 0), 0);
  return (
    <section class="gr-marks" aria-labelledby="gr-marks">
      <h2 id="gr-marks">{texts.marksTitle}</h2>
      <p class="quiet">{texts.marksHelp}</p>
      {dimensions.map((name) => (
        <Mark key={name} {...props} name={name} />
      ))}
      {given.length === dimensions.length && (
        <div class="gr-copy">
          <h3>{texts.copyTitle}</h3>
          <p>{texts.copyText}</p>
          <dl>
            {dimensions.map((name) => (
              <div key={name}>
                <dt>{words[`dimension-${name}`]}</dt>
                <dd>{printTenth(sheet.marks[name] ?? 0)}</dd>
              </div>
            ))}
            <div class="gr-sum">
              <dt>{texts.sum}</dt>
              <dd>{printTenth(total)}</dd>
            </div>
          </dl>
        </div>
      )}
    </section>
  );
}

function Mark({ sheet, onChange, texts, words, name }: SheetProps & { name: Dimension }) {
  const mark = sheet.marks[name];
  const title = words[`dimension-${name}`];
  return (
    <div class="gr-mark">
      <h3>{title}</h3>
      <MarkField
        id={`gr-mark-${name}`}
        of={worth[name]}
        value={mark}
        label={fill(texts.markLabel, { name: title, of: worth[name] })}
        refused={texts.markRefused}
        onMark={(points) => {
          const { [name]: _dropped, ...rest } = sheet.marks;
          onChange({ marks: points === undefined ? rest : { ...rest, [name]: points } });
        }}
      />
      <p class="gr-full">{fullMarks(name, texts)}</p>
      {name === 'questioning' || name === 'listening' ? (
        <Counted name={name} sheet={sheet} texts={texts} words={words} />
      ) : (
        <p class="quiet gr-source">{texts[`source-${name}`]}</p>
      )}
    </div>
  );
}

function Counted({
  name,
  sheet,
  texts,
  words,
}: Pick<SheetProps, 'sheet' | 'texts' | 'words'> & { name: 'questioning' | 'listening' }) {
  const counted = countedMarks(sheet)[name];
  const shares = name === 'questioning' ? questioningOf(sheet) : listeningOf(sheet);
  const mark = sheet.marks[name];
  return (
    <div class="gr-counted">
      <p>
        <strong>{fill(texts.counted, { n: printTenth(counted) })}</strong>
        {mark !== undefined && (
          <>
            {words.comma}
            <Apart name={name} mark={mark} counted={counted} texts={texts} />
          </>
        )}
      </p>
      <details>
        <summary>{texts.countedHow}</summary>
        <ul>
          {shares.map((share) => (
            <li key={share.code}>
              <span class="gr-amount">{amountOf(share)}</span> {describeReason(share, words)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Apart({
  name,
  mark,
  counted,
  texts,
}: Pick<SheetProps, 'texts'> & { name: Dimension; mark: number; counted: number }) {
  const apart = Math.round(10 * (mark - counted)) / 10;
  const isFar = isFarApart(name, mark, counted);
  const text = apart === 0 ? texts.apartNone : apart > 0 ? texts.apartMore : texts.apartLess;
  return (
    <span class="gr-apart" data-far={isFar}>
      {fill(text, { n: printTenth(Math.abs(apart)) })}
      {isFar && texts.apartFar}
    </span>
  );
}

/** 2/3 for what is won, −1.5 for what is lost. */
const amountOf = ({ points, of }: Share): string =>
  of > 0 ? `${printTenth(points)}/${printTenth(of)}` : `−${printTenth(-points)}`;

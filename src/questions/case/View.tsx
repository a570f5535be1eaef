import type { Json } from '#src/core/hash.ts';
import { fill } from '#src/i18n/locales.ts';
import type { Score } from '#src/model/score.ts';
import type { ItemBase, Kind, Parts, PublicBase } from '../kind.ts';
import { outcomeOf, printPoints } from '../outcome.ts';
import { ownWords } from '../self-marking.ts';
import { typing } from '../typing.client.ts';
import { type AnyKindView, defineView, type Mark, type PartViews, type VerdictProps, type ViewProps } from '../view.ts';
import { caseKind, type CaseInput, type CaseItem, partOf, type PublicCase } from './kind.ts';

type Props = ViewProps<CaseItem, PublicCase, CaseInput>;

/** A part with what is known of it: its view, its whole item once that is here, its answer and what that is worth. */
interface KnownPart {
  view: AnyKindView;
  shown: PublicBase;
  full: ItemBase | undefined;
  input: Json | undefined;
  score: Score | undefined;
}

function knowPart(
  part: PublicBase,
  {
    item,
    value,
    full: whole,
    seed,
    parts,
  }: { item: { id: string } } & Pick<Props, 'value' | 'full' | 'seed' | 'parts'>,
): KnownPart | undefined {
  const view = parts[part.kind];
  if (!view) return undefined;
  const found = whole?.questions.find(({ id }) => id === part.id);
  const full = found && partOf(item, found);
  const input = value?.answers[part.id];
  const score = full && input !== undefined ? view.kind.score(full, input, { seed }) : undefined;
  return { view, shown: partOf(item, part), full, input, score: score?.type === 'invalid' ? undefined : score };
}

/** How a part stands when its case stands so: what was left open is judged by nothing; what waits is marked by its learner. */
function markOf(mark: Mark, { view, shown, input, score }: KnownPart): Mark {
  if (mark === 'review' || mark === 'none') return mark;
  if (mark === 'pending')
    return input !== undefined && view.kind.selfMark && view.kind.validate(shown, input).ok ? mark : 'none';
  return score?.type === 'points' ? outcomeOf(score) : 'none';
}

function Part({ part, n, ...props }: Props & { part: PublicBase; n: number }) {
  const { value, onInput, seed, order, disabled, texts, parts } = props;
  const known = knowPart(part, props);
  if (!known) return null;
  const { view, shown, input, score } = known;
  const mark = markOf(props.mark, known);
  // While one part waits, the others give nothing away.
  const full = mark === 'none' ? undefined : known.full;
  const isWaiting = props.mark === 'pending';
  const { View, Verdict } = view;
  const shared = { order: `${order}/${part.id}`, seed, texts, parts };
  return (
    <fieldset class="part">
      <legend>
        <span class="part-number">{fill(texts.caseNumber, { n })}</span>
        {view.kind.stem?.(shown, seed) ?? part.stem}
      </legend>
      <View
        {...shared}
        item={shown}
        value={input}
        onInput={(given) => onInput({ answers: { ...value?.answers, [part.id]: given } })}
        mark={mark}
        full={full}
        disabled={disabled || (isWaiting && mark === 'none')}
      />
      {full && score?.type === 'points' && input !== undefined && !isWaiting && (
        <div class="feedback" data-mark={outcomeOf(score)}>
          <strong>{texts[outcomeOf(score)]}</strong>
          {Verdict ? (
            <Verdict {...shared} full={full} value={input} score={score} brief={mark === 'review'} />
          ) : (
            mark !== 'review' && score.notes.map((note) => <p key={note}>{note}</p>)
          )}
        </div>
      )}
    </fieldset>
  );
}

/** What each part came to, and the sum. */
function Verdict({ full, value, score, seed, texts, parts }: VerdictProps<CaseItem, CaseInput>) {
  return (
    <>
      <p class="earned">{fill(texts.earned, { earned: printPoints(score.earned), total: printPoints(score.total) })}</p>
      <ul class="chosen-notes">
        {full.questions.map((part, index) => {
          const known = knowPart({ ...part, points: part.points ?? 1 }, { item: full, value, full, seed, parts });
          const points = known?.score?.type === 'points' ? known.score : undefined;
          const values = { n: index + 1, total: printPoints(part.points ?? 1) };
          return (
            <li key={part.id}>
              {points
                ? fill(texts.casePart, {
                    ...values,
                    outcome: texts[outcomeOf(points)],
                    earned: printPoints(points.earned),
                  })
                : fill(texts.caseOpen, values)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The kind of cases, its parts answered for by the views that were loaded for them: for code that knows of no parts. */
function joinKinds(loaded: PartViews): typeof caseKind {
  const kindOf = ({ kind }: { kind: Kind }) => {
    const found = loaded[kind]?.kind;
    if (!found) throw new Error(`view of ${kind} · case · expected it among the parts, received none`);
    return found;
  };
  const parts: Parts = {
    toPublic: (item) => kindOf(item).toPublic(item),
    validate: (item, input) => kindOf(item).validate(item, input),
    score: (item, input, seed) => kindOf(item).score(item, input, { seed }),
    seeded: (item) => kindOf(item).seeded?.(item) ?? false,
    selfMark: (item, input, begun) => kindOf(item).selfMark?.(item, input, begun) ?? input,
  };
  return {
    ...caseKind,
    toPublic: (item) => caseKind.toPublic(item, parts),
    validate: (item, input) => caseKind.validate(item, input, parts),
    score: (item, input, setting) => caseKind.score(item, input, { ...setting, parts }),
    seeded: (item) => caseKind.seeded?.(item, parts) ?? false,
    selfMark: (item, input, begun) => caseKind.selfMark?.(item, input, begun, parts) ?? input,
    tested: (item, input, setting) => caseKind.tested?.(item, input, { ...setting, parts }) ?? [],
  };
}

/** The stem was read above; here its questions, each with its own number, view and, once marked, verdict. */
const view: AnyKindView = defineView<CaseItem, PublicCase, CaseInput>({
  kind: caseKind,
  View: (props) => (
    <>
      {props.item.questions.map((part, index) => (
        <Part key={part.id} {...props} part={part} n={index + 1} />
      ))}
    </>
  ),
  Verdict,
  typing,
  ownWords,
  async join({ questions }, load): Promise<AnyKindView> {
    const kinds = [...new Set(questions.map(({ kind }) => kind))];
    const parts: PartViews = Object.fromEntries(
      await Promise.all(kinds.map(async (kind) => [kind, await load(kind)] as const)),
    );
    return { ...view, parts, kind: joinKinds(parts) as unknown as AnyKindView['kind'] };
  },
});

export default view;

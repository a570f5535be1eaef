import { useStore } from '@nanostores/preact';
import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import { $only, $outcomes } from './quiz.store.ts';

/** A quiz as its scripts need it; nothing secret among it. */
export interface QuizProps {
  slug: string;
  /** The address of the quiz in practice. */
  href: string;
  locale: string;
  /** The language of the questions, where the page's is another. */
  itemLang?: string;
  /** In the order of the file; `sections` are places in the list below. */
  questions: { id: string; sections: number[] }[];
  /** Where the points of the questions are taught. */
  sections: { title: string; href: string }[];
  texts: Texts['quiz'];
}

/** How far one is, a jump link for each question, and once all is answered, what to read again. */
export default function QuizSummary({ href, questions, sections, texts }: QuizProps) {
  const outcomes = useStore($outcomes);
  const only = useStore($only);
  const numbered = questions.map((question, index) => ({ ...question, n: index + 1, outcome: outcomes[question.id] }));
  const shown = numbered.filter(({ id }) => !only || only.includes(id));
  const answered = shown.filter(({ outcome }) => outcome);
  const unsure = answered.filter(({ outcome }) => outcome !== 'right');
  const right = answered.length - unsure.length;
  const count = fill(texts.answered, { done: answered.length, total: shown.length, right });
  const again = new Set(unsure.flatMap((question) => question.sections));
  const states = { right: texts.stateRight, partly: texts.statePartly, wrong: texts.stateWrong };
  const signs = { right: '✓', partly: '△', wrong: '✗' };
  return (
    <>
      <div class="strip">
        <div role="status">
          {only && (
            <p class="only">
              {only.length > 0 ? fill(texts.only, { n: only.length }) : texts.onlyNone}{' '}
              <a href={href}>{texts.showAll}</a>
            </p>
          )}
          {shown.length > 0 && (
            <p class="progress-line">
              <progress max={shown.length} value={right} aria-label={count} />
              <span>{count}</span>
            </p>
          )}
        </div>
        <nav aria-label={texts.numbers}>
          <ol class="numbers">
            {shown.map(({ id, n, outcome }) => {
              const state = outcome ? states[outcome] : texts.stateOpen;
              return (
                <li key={id}>
                  <a href={`#${id}`} data-mark={outcome} aria-label={fill(texts.numberState, { n, state })}>
                    {n}
                    {outcome && (
                      <span class="sign" aria-hidden="true">
                        {signs[outcome]}
                      </span>
                    )}
                  </a>
                </li>
              );
            })}
          </ol>
        </nav>
      </div>
      <div role="status" class="reread">
        {shown.length > 0 && right === shown.length && !only && <p class="all-right">{texts.allRight}</p>}
        {!only && answered.length === shown.length && unsure.length > 0 && (
          <>
            <p>{fill(texts.reread, { n: unsure.length })}</p>
            <ul>
              {sections
                .filter((_section, index) => again.has(index))
                .map((section) => (
                  <li key={section.href}>
                    <a href={section.href}>{section.title}</a>
                  </li>
                ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

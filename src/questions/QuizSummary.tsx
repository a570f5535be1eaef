import { useStore } from '@nanostores/preact';
import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import { $answered } from './quiz.store.ts';

export interface QuizSummaryProps {
  total: number;
  /** Question id → the sections that teach what it tests. */
  sections: Record<string, { title: string; href: string }[]>;
  texts: Texts['quiz'];
}

/** How far one is, and once all is answered, what to read again. */
export default function QuizSummary({ total, sections, texts }: QuizSummaryProps) {
  const answered = useStore($answered);
  const mine = Object.keys(sections).filter((id) => id in answered);
  const wrong = mine.filter((id) => !answered[id]);
  const right = mine.length - wrong.length;
  const again = new Map(wrong.flatMap((id) => sections[id] ?? []).map((section) => [section.href, section]));
  return (
    <div role="status">
      <p class="progress-line">
        <progress max={total} value={right} aria-label={fill(texts.answered, { done: mine.length, total, right })} />
        {fill(texts.answered, { done: mine.length, total, right })}
      </p>
      {right === total && <p class="all-right">{texts.allRight}</p>}
      {mine.length === total && wrong.length > 0 && (
        <>
          <p>{fill(texts.reread, { n: wrong.length })}</p>
          <ul>
            {[...again.values()].map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

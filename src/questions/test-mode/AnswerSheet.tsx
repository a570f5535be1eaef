import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { TestDraft } from './paper.ts';

interface Props {
  order: readonly string[];
  draft: TestDraft;
  texts: Texts['quiz'];
  disabled: boolean;
  onGo: (place: number) => void;
}

/** 答题卡: a button for every question of the paper, with what is answered and what is flagged. */
export function AnswerSheet({ order, draft, texts, disabled, onGo }: Props) {
  const done = order.filter((id) => id in draft.answers).length;
  return (
    <nav class="answer-sheet" aria-label={texts.sheet}>
      <p class="sheet-title">
        {texts.sheet} <span class="quiet">{fill(texts.sheetCount, { done, total: order.length })}</span>
      </p>
      <ol class="numbers">
        {order.map((id, place) => {
          const answered = id in draft.answers;
          const flagged = draft.flags.includes(id);
          const state = [answered ? texts.sheetAnswered : texts.sheetOpen, ...(flagged ? [texts.sheetFlagged] : [])];
          return (
            <li key={id}>
              <button
                type="button"
                disabled={disabled}
                data-answered={answered}
                data-flagged={flagged}
                aria-current={place === draft.at ? 'step' : undefined}
                aria-label={fill(texts.numberState, { n: place + 1, state: state.join(texts.listComma) })}
                onClick={() => onGo(place)}
              >
                {place + 1}
                {flagged && (
                  <span class="sign" aria-hidden="true">
                    ⚑
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

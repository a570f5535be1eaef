import { useState } from 'preact/hooks';
import type { ProgressTexts } from '#src/i18n/progress.ts';

/** What came of something the learner did; `undo` takes it back and returns what came of that. */
export interface Outcome {
  tone: 'done' | 'failed';
  text: string;
  undo?: () => Promise<Outcome>;
}

interface Props {
  texts: ProgressTexts;
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome | undefined) => void;
}

/** Says what came of the last act, at the foot of the window and to screen readers; stays until it is dismissed. */
export function OutcomeNotice({ texts, outcome, onOutcome }: Props) {
  const [isBusy, setBusy] = useState(false);
  const undo = outcome?.undo;
  const takeBack = async () => {
    setBusy(true);
    onOutcome(await undo?.());
    setBusy(false);
  };
  return (
    <div class="record-outcome" data-tone={outcome?.tone} data-empty={outcome ? undefined : ''}>
      <p role="status">{outcome?.text}</p>
      {undo && (
        <button type="button" disabled={isBusy} onClick={() => void takeBack()}>
          {texts.undo}
        </button>
      )}
      {outcome && (
        <button type="button" onClick={() => onOutcome(undefined)}>
          {texts.close}
        </button>
      )}
    </div>
  );
}

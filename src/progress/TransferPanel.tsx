import { fill } from '#src/i18n/locales.ts';
import type { Learner, RecordOwner } from '#src/record/learner.ts';
import { maxFile } from '#src/record/limits.ts';
import { clearRecord, type ImportChoice, importRecord } from '#src/record/desk.store.ts';
import { useState } from 'preact/hooks';
import { ChoiceDialog } from './ChoiceDialog.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import type { Outcome } from './OutcomeNotice.tsx';
import { type RecordProps, callLearner, describeRefusal, tellApart } from './my-record.ts';

interface Props extends RecordProps {
  learner: Learner;
  onOutcome: (outcome: Outcome) => void;
}

/** The record out, in and away. */
export function TransferPanel(props: Props) {
  const { texts, learner, onOutcome } = props;
  const [pasted, setPasted] = useState('');
  const [pending, setPending] = useState<{ owner: RecordOwner; text: string } | undefined>();

  const take = async (text: string, choice?: ImportChoice) => {
    const outcome = await importRecord(text, choice);
    if ('needs' in outcome) return setPending({ owner: outcome.learner, text });
    setPending(undefined);
    if ('refused' in outcome) return onOutcome({ tone: 'failed', text: describeRefusal(outcome.refused, texts) });
    const { added, already } = outcome;
    setPasted('');
    onOutcome({
      tone: 'done',
      text: fill(texts.imported, { added, already, learner: callLearner(outcome.learner, texts) }),
    });
  };
  const takeFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > maxFile) {
      const refusal = { what: 'too-large', path: '', expected: '', received: '' } as const;
      return onOutcome({ tone: 'failed', text: describeRefusal(refusal, texts) });
    }
    try {
      await take(await file.text());
    } catch {
      onOutcome({ tone: 'failed', text: texts.unreadable });
    }
    input.value = ''; // The same file can be chosen again.
  };
  const clear = async () => {
    const outcome = await clearRecord();
    if ('failed' in outcome) return onOutcome({ tone: 'failed', text: texts.clearFailed });
    const { cleared: n, undo } = outcome;
    onOutcome({
      tone: 'done',
      text: fill(texts.cleared, { n }),
      undo: async () =>
        (await undo()) === 'kept'
          ? { tone: 'done', text: fill(texts.undone, { n }) }
          : { tone: 'failed', text: fill(texts.undoneHere, { n }) },
    });
  };

  return (
    <>
      <ExportPanel {...props} />
      <section aria-labelledby="record-import">
        <h2 id="record-import">{texts.import}</h2>
        <p id="record-import-help">{texts.importHelp}</p>
        <label class="record-file">
          <span class="button">{texts.chooseFile}</span>
          <input
            type="file"
            accept=".json,.txt,application/json,text/plain"
            aria-describedby="record-import-help"
            onChange={(event) => void takeFile(event.currentTarget)}
          />
        </label>
        <details>
          <summary>{texts.paste}</summary>
          <label class="record-field">
            <span>{texts.pasteLabel}</span>
            <textarea
              rows={4}
              value={pasted}
              spellcheck={false}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </label>
          <button type="button" onClick={() => void take(pasted)}>
            {texts.importPasted}
          </button>
        </details>
      </section>
      <section aria-labelledby="record-clear">
        <h2 id="record-clear">{texts.clear}</h2>
        <p id="record-clear-help">{texts.clearHelp}</p>
        <button type="button" aria-describedby="record-clear-help" onClick={() => void clear()}>
          {texts.clearButton}
        </button>
      </section>
      {pending && (
        <ChoiceDialog
          texts={texts}
          owner={tellApart(pending.owner, texts)}
          current={tellApart(learner, texts)}
          onChoose={(into) => void take(pending.text, { into })}
          onCancel={() => {
            setPending(undefined);
            onOutcome({ tone: 'done', text: texts.cancelled });
          }}
        />
      )}
    </>
  );
}

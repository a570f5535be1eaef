import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { Learner } from '#src/record/learner.ts';
import { type ExportedRecord, exportRecord } from '#src/record/desk.store.ts';
import type { Outcome } from './OutcomeNotice.tsx';
import { type RecordProps, fileName, isoDay } from './my-record.ts';

interface Props extends RecordProps {
  learner: Learner;
  onOutcome: (outcome: Outcome) => void;
}

/** Hands the browser a text to save as a file. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Copies where the browser can (not on plain http), and says whether it did. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The record as a file, or as text where downloads are blocked. */
export function ExportPanel({ texts, learner, onOutcome }: Props) {
  const [shown, setShown] = useState<string | undefined>();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.select(), [shown]);
  useLayoutEffect(() => setShown(undefined), [learner.id]);

  const withText = async (act: (record: ExportedRecord) => Outcome | Promise<Outcome>) => {
    try {
      onOutcome(await act(await exportRecord()));
    } catch {
      onOutcome({ tone: 'failed', text: texts.exportFailed });
    }
  };
  const save = () =>
    withText(({ text, n }) => {
      const file = fileName(learner, isoDay(Date.now(), -new Date().getTimezoneOffset()), texts);
      download(file, text);
      return { tone: 'done', text: fill(texts.downloaded, { file, n }) };
    });
  const copyText = () =>
    withText(async ({ text, n }) => {
      const isCopied = await copy(text);
      setShown(isCopied ? undefined : text);
      return { tone: 'done', text: isCopied ? fill(texts.copied, { n }) : texts.copyByHand };
    });

  return (
    <section aria-labelledby="record-export">
      <h2 id="record-export">{texts.export}</h2>
      <p>{texts.exportHelp}</p>
      <div class="record-row">
        <button type="button" class="primary" onClick={() => void save()}>
          {texts.download}
        </button>
        <button type="button" onClick={() => void copyText()}>
          {texts.copy}
        </button>
      </div>
      {shown !== undefined && (
        <label class="record-field">
          <span>{texts.copyLabel}</span>
          <textarea ref={area} rows={6} readOnly value={shown} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </section>
  );
}

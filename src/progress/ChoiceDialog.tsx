import { useEffect, useRef } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { ProgressTexts } from '#src/i18n/progress.ts';

interface Props {
  texts: ProgressTexts;
  /** Whose file it is, and whose record is open. */
  owner: string;
  current: string;
  onChoose: (into: 'file' | 'current') => void;
  onCancel: () => void;
}

/** Asks where the record of someone else shall go. Esc cancels. */
export function ChoiceDialog({ texts, owner, current, onChoose, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="record-choice"
      aria-labelledby="record-choice-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="record-choice-title">{texts.choiceTitle}</h2>
      <p>{fill(texts.choice, { learner: owner, current })}</p>
      <div class="record-choices">
        <button type="button" onClick={() => onChoose('file')}>
          {fill(texts.choiceFile, { learner: owner })}
        </button>
        <button type="button" onClick={() => onChoose('current')}>
          {fill(texts.choiceCurrent, { current })}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </dialog>
  );
}

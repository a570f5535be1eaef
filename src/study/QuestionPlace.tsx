import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Texts } from '#src/i18n/texts.ts';
import { makePorts } from '#src/questions/ports.client.ts';
import { QuestionForm } from '#src/questions/QuestionForm.tsx';
import type { QuestionProps } from '#src/questions/question-props.ts';
import type { AnyKindView } from '#src/questions/view.ts';
import { loadView } from '#src/questions/views.ts';

interface Props {
  shown: QuestionProps;
  questionTexts: Texts['question'];
  /** While the view is on its way; when it did not come; the way to try again. */
  texts: { opening: string; viewFailed: string; retry: string };
}

/** One question of a session: the same form as on every other page. Give it the question's id as its `key`. */
export function QuestionPlace({ shown, questionTexts, texts }: Props) {
  const [kindView, setView] = useState<AnyKindView | undefined>();
  const [isLost, setLost] = useState(false);
  const ports = useMemo(() => makePorts(shown.item, shown.publicVersion, shown.keyHref), []);
  const load = () => {
    setLost(false);
    loadView(shown.item).then(
      (view) => setView(() => view),
      () => setLost(true),
    );
  };
  useEffect(load, []);
  if (kindView)
    return (
      // What the styles of a kind go by, as on the pages that render their questions at build time.
      <div data-kind={shown.item.kind}>
        <QuestionForm {...shown} texts={questionTexts} kindView={kindView} ports={ports} />
      </div>
    );
  return isLost ? (
    <div role="status">
      <p>{texts.viewFailed}</p>
      <button type="button" onClick={load}>
        {texts.retry}
      </button>
    </div>
  ) : (
    <p role="status" class="quiet">
      {texts.opening}
    </p>
  );
}

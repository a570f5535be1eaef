import { Component, type ComponentChildren } from 'preact';
import type { Issue } from '#src/core/issue.ts';
import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { ItemBase } from '#src/questions/kind.ts';
import { QuestionForm } from '#src/questions/QuestionForm.tsx';
import type { AnyKindView } from '#src/questions/view.ts';
import type { PreviewTexts } from './preview-texts.ts';
import { unrecordedPorts } from './unrecorded.client.ts';

/** A question of the preview with what it needs to live; `key` changes whenever the question does. */
export interface Tried {
  key: string;
  item: ItemBase;
  kindView: AnyKindView;
}

interface Props {
  texts: PreviewTexts;
  questionTexts: Texts['question'];
  locale: string;
  faults: Issue[];
  questions: Tried[];
  /** How many more there are. */
  more: number;
  /** What has to be said of the questions: that they are old, or not all. */
  note: string | undefined;
  onLine: (line: number) => void;
}

/** What the checker found, and below it the questions as students see them, to be answered. */
export function PreviewOutput({ texts, questionTexts, locale, faults, questions, more, note, onLine }: Props) {
  return (
    <>
      {faults.length > 0 && (
        <ol class="faults">
          {faults.map(({ line, path, message, expected, received, fix }, index) => (
            <li key={`${index} ${line} ${path} ${message}`}>
              <button type="button" aria-label={fill(texts.toLine, { n: line })} onClick={() => onLine(line)}>
                {fill(texts.line, { n: line })}
              </button>
              <div>
                <strong>{message}</strong>
                <p>
                  {texts.fix}
                  {fix}
                </p>
                <p class="quiet">
                  {texts.expected}
                  {expected}
                  <br />
                  {texts.received}
                  <span lang="zh-CN">{received}</span>
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {questions.length > 0 && (
        <div class="tried" role="group" aria-label={texts.shown}>
          <h3 aria-hidden="true">{texts.shown}</h3>
          {note && <p class="notice-inline">{note}</p>}
          {questions.map((question) => (
            <Guarded key={question.key} fallback={<p class="notice-inline">{texts.broken}</p>}>
              <Try {...question} locale={locale} texts={questionTexts} />
            </Guarded>
          ))}
          {more > 0 && <p class="quiet">{fill(texts.moreQuestions, { n: more })}</p>}
        </div>
      )}
    </>
  );
}

/** One question; the whole item is at hand, so that nothing is fetched. */
function Try({ item, kindView, locale, texts }: Tried & { locale: string; texts: Texts['question'] }) {
  return (
    <div class="sheet" data-tried={item.kind}>
      <QuestionForm
        item={kindView.kind.toPublic(item)}
        publicVersion=""
        keyHref="#"
        hintCount={item.hints.length}
        locale={locale}
        {...(locale === 'en' && { itemLang: 'zh-CN' })}
        texts={texts}
        kindView={kindView}
        ports={unrecordedPorts(() => Promise.resolve(item))}
      />
    </div>
  );
}

/** One question that cannot be shown must not take the others with it. */
class Guarded extends Component<{ fallback: ComponentChildren; children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };
  static override getDerivedStateFromError = () => ({ broken: true });
  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
